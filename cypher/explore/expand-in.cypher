// Question: the next page of those that point at this thing by one type of relationship: by key, or, of very many, as the database holds them?
// Parameters: $label, $key, $type (of the relationship), $asOf (integer yyyymmdd), $after (position of the last one, '' at first), $seen (integer: how many of very many were given, 0 at first), $most (integer: as many are put in order), $limit (integer), $part (of the name, lower case; '': any), $only, $onlyLabel (key and label of the one that is wanted; '': any)
// Columns: link (key of the relationship, null where it has none), essential, status, standing, kind, key, name, nameEn, position (for $after), total (null: more than $most; no more were read)
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
  UNION ALL
  MATCH (n:Product {key: $key}) WHERE $label = 'Product' RETURN n
}
CALL (n) {
  MATCH (n)<-[r:INPUT_OF]-(m) WHERE $type = 'INPUT_OF' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:KIND_OF]-(m) WHERE $type = 'KIND_OF' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:BELONGS_TO]-(m) WHERE $type = 'BELONGS_TO' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:PRODUCES]-(m) WHERE $type = 'PRODUCES' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:HAS_SEGMENT]-(m) WHERE $type = 'HAS_SEGMENT' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:ACTIVE_IN]-(m) WHERE $type = 'ACTIVE_IN' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:SUPPLIES]-(m) WHERE $type = 'SUPPLIES' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:BUYS]-(m) WHERE $type = 'BUYS' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:LEADS]-(m) WHERE $type = 'LEADS' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:FILLS]-(m) WHERE $type = 'FILLS' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:BACKED_BY]-(m) WHERE $type = 'BACKED_BY' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:PHASE_OF]-(m) WHERE $type = 'PHASE_OF' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:LOCATED_IN]-(m) WHERE $type = 'LOCATED_IN' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:SITED_IN]-(m) WHERE $type = 'SITED_IN' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:PRIORITISES]-(m) WHERE $type = 'PRIORITISES' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:TARGETS]-(m) WHERE $type = 'TARGETS' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:PART_OF]-(m) WHERE $type = 'PART_OF' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:MEMBER_OF]-(m) WHERE $type = 'MEMBER_OF' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:CLASSIFIED_AS]-(m) WHERE $type = 'CLASSIFIED_AS' RETURN r, m
  UNION ALL
  MATCH (n)<-[r:ALSO_CLASSIFIED_AS]-(m) WHERE $type = 'ALSO_CLASSIFIED_AS' RETURN r, m
}
WITH n, m, r
WHERE
  NOT m:Merged AND
  ($part = '' OR toLower(m.name) CONTAINS $part OR toLower(coalesce(m.nameEn, '')) CONTAINS $part) AND
  ($only = '' OR m.key = $only AND $onlyLabel IN labels(m)) AND
  CASE
    WHEN r.known IS NOT NULL THEN r.known <= $asOf
    ELSE coalesce(n.known, 0) <= $asOf AND coalesce(m.known, 0) <= $asOf
  END
WITH m, r
SKIP toInteger($seen)
LIMIT toInteger(CASE WHEN $seen > 0 THEN $limit ELSE $most + 1 END)
WITH collect({m: m, r: r}) AS found
WITH found, $seen > 0 OR size(found) > $most AS many
WITH CASE WHEN many THEN found[..$limit] ELSE found END AS found, many, CASE WHEN many THEN null ELSE size(found) END AS total
UNWIND range(0, size(found) - 1) AS at
WITH found[at].m AS m, found[at].r AS r, at, many, total
WITH m, r, at, many, total, head([label IN labels(m) WHERE label <> 'Area']) AS kind
WITH m, r, at, many, total, kind, kind + ':' + m.key + ' ' + coalesce(r.key, '') AS position
WHERE many OR position > $after
ORDER BY CASE WHEN many THEN at ELSE position END
LIMIT toInteger($limit)
RETURN
  r.key AS link,
  r.essential AS essential,
  r.status AS status,
  r.standing AS standing,
  kind,
  m.key AS key,
  m.name AS name,
  m.nameEn AS nameEn,
  position,
  total
