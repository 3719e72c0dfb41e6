// Question: the next page of the neighbours of one type, by key?
// Parameters: $label, $key, $type (of the relationship), $outward (true: it begins here, false: it ends here), $asOf (integer yyyymmdd), $after (label and key and relationship of the last one, '' at first), $limit (integer), $part (of the name, lower case; '': any), $only, $onlyLabel (key and label of the one that is wanted; '': any)
// Columns: link (key of the relationship, null where it has none), essential, status, standing, kind, key, name, nameEn, position (for $after), total
CALL () {
  MATCH (n:Chain {key: $key}) WHERE $label = 'Chain' RETURN n
  UNION ALL
  MATCH (n:Segment {key: $key}) WHERE $label = 'Segment' RETURN n
  UNION ALL
  MATCH (n:Enterprise {key: $key}) WHERE $label = 'Enterprise' RETURN n
  UNION ALL
  MATCH (n:Project {key: $key}) WHERE $label = 'Project' RETURN n
  UNION ALL
  MATCH (n:Zone {key: $key}) WHERE $label = 'Zone' RETURN n
  UNION ALL
  MATCH (n:Region {key: $key}) WHERE $label = 'Region' RETURN n
  UNION ALL
  MATCH (n:Industry {key: $key}) WHERE $label = 'Industry' RETURN n
}
CALL (n) {
  MATCH (n)-[r:INPUT_OF]-(m) WHERE $type = 'INPUT_OF' RETURN r, m
  UNION ALL
  MATCH (n)-[r:HAS_SEGMENT]-(m) WHERE $type = 'HAS_SEGMENT' RETURN r, m
  UNION ALL
  MATCH (n)-[r:ACTIVE_IN]-(m) WHERE $type = 'ACTIVE_IN' RETURN r, m
  UNION ALL
  MATCH (n)-[r:SUPPLIES]-(m) WHERE $type = 'SUPPLIES' RETURN r, m
  UNION ALL
  MATCH (n)-[r:BUYS]-(m) WHERE $type = 'BUYS' RETURN r, m
  UNION ALL
  MATCH (n)-[r:LEADS]-(m) WHERE $type = 'LEADS' RETURN r, m
  UNION ALL
  MATCH (n)-[r:FILLS]-(m) WHERE $type = 'FILLS' RETURN r, m
  UNION ALL
  MATCH (n)-[r:BACKED_BY]-(m) WHERE $type = 'BACKED_BY' RETURN r, m
  UNION ALL
  MATCH (n)-[r:PHASE_OF]-(m) WHERE $type = 'PHASE_OF' RETURN r, m
  UNION ALL
  MATCH (n)-[r:LOCATED_IN]-(m) WHERE $type = 'LOCATED_IN' RETURN r, m
  UNION ALL
  MATCH (n)-[r:SITED_IN]-(m) WHERE $type = 'SITED_IN' RETURN r, m
  UNION ALL
  MATCH (n)-[r:PRIORITISES]-(m) WHERE $type = 'PRIORITISES' RETURN r, m
  UNION ALL
  MATCH (n)-[r:TARGETS]-(m) WHERE $type = 'TARGETS' RETURN r, m
  UNION ALL
  MATCH (n)-[r:PART_OF]-(m) WHERE $type = 'PART_OF' RETURN r, m
  UNION ALL
  MATCH (n)-[r:MEMBER_OF]-(m) WHERE $type = 'MEMBER_OF' RETURN r, m
  UNION ALL
  MATCH (n)-[r:CLASSIFIED_AS]-(m) WHERE $type = 'CLASSIFIED_AS' RETURN r, m
}
WITH n, m, r
WHERE
  (startNode(r) = n) = $outward AND
  NOT m:Merged AND
  ($part = '' OR toLower(m.name) CONTAINS $part OR toLower(coalesce(m.nameEn, '')) CONTAINS $part) AND
  ($only = '' OR m.key = $only AND $onlyLabel IN labels(m)) AND
  CASE
    WHEN r.known IS NOT NULL THEN r.known <= $asOf
    ELSE coalesce(n.known, 0) <= $asOf AND coalesce(m.known, 0) <= $asOf
  END
WITH m, r, head([label IN labels(m) WHERE label <> 'Area']) AS kind
WITH m, r, kind, kind + ':' + m.key + ' ' + coalesce(r.key, '') AS position
WITH count(*) AS total, collect({m: m, r: r, kind: kind, position: position}) AS found
UNWIND found AS one
WITH total, one
WHERE one.position > $after
ORDER BY one.position
LIMIT toInteger($limit)
RETURN
  one.r.key AS link,
  one.r.essential AS essential,
  one.r.status AS status,
  one.r.standing AS standing,
  one.kind AS kind,
  one.m.key AS key,
  one.m.name AS name,
  one.m.nameEn AS nameEn,
  one.position AS position,
  total
