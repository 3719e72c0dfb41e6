// Question: the next page of those that this thing points to by one type of relationship: by key, or, of very many, as the database holds them?
// Parameters: $label, $key, $type (of the relationship), $asOf (integer yyyymmdd), $after (position of the last one, '' at first), $seen (integer: how many of very many were given, 0 at first), $most (integer: as many are put in order), $limit (integer), $part (of the name, lower case; '': any), $only, $onlyLabel (key and label of the one that is wanted; '': any)
// Columns: start (key of this thing: that of the kept one where $key was merged), link (key of the relationship, null where it has none), essential, status, standing, kind, key, name, nameEn, position (for $after), total (null: more than $most; no more were read)
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
  UNION ALL
  MATCH (n:List {key: $key}) WHERE $label = 'List' RETURN n
  UNION ALL
  MATCH (n:Mechanism {key: $key}) WHERE $label = 'Mechanism' RETURN n
  UNION ALL
  MATCH (:Merged {key: $key})-[:MERGED_INTO]->(n) WHERE $label IN labels(n) RETURN n
}
WITH n, coalesce(head(COLLECT {
  MATCH (:Merged {key: $only})-[:MERGED_INTO]->(kept) WHERE $onlyLabel IN labels(kept) RETURN kept.key
}), $only) AS only
CALL (n) {
  // What staff corrected is told as it was until then: `FILLED` and the like until a day, what a project says itself since one.
  // Every row passes the unions after its own branch: the types with the most neighbours come last.
  MATCH (n)-[r:LEADS]->(m) WHERE $type = 'LEADS' RETURN r, m
  UNION ALL
  MATCH (n)-[r:BUYS]->(m) WHERE $type = 'BUYS' RETURN r, m
  UNION ALL
  MATCH (n)-[r:SUPPLIES]->(m) WHERE $type = 'SUPPLIES' RETURN r, m
  UNION ALL
  MATCH (n)-[r:PRIORITISES]->(m) WHERE $type = 'PRIORITISES' RETURN r, m
  UNION ALL
  MATCH (n)-[r:TARGETS]->(m) WHERE $type = 'TARGETS' RETURN r, m
  UNION ALL
  MATCH (n)-[r:BROUGHT_BY]->(m) WHERE $type = 'BROUGHT_BY' RETURN r, m
  UNION ALL
  MATCH (n)-[r:AIMS_AT]->(m) WHERE $type = 'AIMS_AT' RETURN r, m
  UNION ALL
  // Figures are OF something as well.
  MATCH (n)-[r:OF]->(m) WHERE $type = 'OF' AND n:Mechanism RETURN r, m
  UNION ALL
  MATCH (n)-[r:ON_LIST]->(m) WHERE $type = 'ON_LIST' RETURN r, m
  UNION ALL
  MATCH (n)-[r:BACKED_BY|WAS_BACKED_BY]->(m) WHERE $type = 'BACKED_BY' AND coalesce(r.until > $asOf, true) RETURN r, m
  UNION ALL
  MATCH (n)-[r:PHASE_OF|WAS_PHASE_OF]->(m)
  WHERE
    $type = 'PHASE_OF' AND
    coalesce(r.since, n.since, 0) <= $asOf AND
    coalesce(r.until > $asOf, true)
  RETURN r, m
  UNION ALL
  MATCH (n)-[r:FILLS|FILLED]->(m) WHERE $type = 'FILLS' AND coalesce(r.until > $asOf, true) RETURN r, m
  UNION ALL
  MATCH (n)-[r:MEMBER_OF]->(m) WHERE $type = 'MEMBER_OF' RETURN r, m
  UNION ALL
  MATCH (n)-[r:HAS_SEGMENT]->(m) WHERE $type = 'HAS_SEGMENT' RETURN r, m
  UNION ALL
  MATCH (n)-[r:BELONGS_TO]->(m) WHERE $type = 'BELONGS_TO' RETURN r, m
  UNION ALL
  MATCH (n)-[r:ALSO_CLASSIFIED_AS]->(m) WHERE $type = 'ALSO_CLASSIFIED_AS' RETURN r, m
  UNION ALL
  MATCH (n)-[r:PART_OF]->(m) WHERE $type = 'PART_OF' RETURN r, m
  UNION ALL
  MATCH (n)-[r:SITED_IN|WAS_SITED_IN]->(m)
  WHERE
    $type = 'SITED_IN' AND
    coalesce(r.since, n.since, 0) <= $asOf AND
    coalesce(r.until > $asOf, true)
  RETURN r, m
  UNION ALL
  MATCH (n)-[r:INPUT_OF]->(m) WHERE $type = 'INPUT_OF' RETURN r, m
  UNION ALL
  MATCH (n)-[r:KIND_OF]->(m) WHERE $type = 'KIND_OF' RETURN r, m
  UNION ALL
  MATCH (n)-[r:PRODUCES]->(m) WHERE $type = 'PRODUCES' RETURN r, m
  UNION ALL
  MATCH (n)-[r:CLASSIFIED_AS]->(m) WHERE $type = 'CLASSIFIED_AS' RETURN r, m
  UNION ALL
  MATCH (n)-[r:LOCATED_IN]->(m) WHERE $type = 'LOCATED_IN' RETURN r, m
  UNION ALL
  MATCH (n)-[r:ACTIVE_IN]->(m) WHERE $type = 'ACTIVE_IN' RETURN r, m
}
WITH n, only, m, r, labels(m) AS labels
WHERE
  NOT 'Merged' IN labels AND
  coalesce(r.known <= $asOf, coalesce(n.known, 0) <= $asOf AND coalesce(m.known, 0) <= $asOf)
WITH n, only, m, r, labels, coalesce(CASE WHEN $type = 'PHASE_OF' AND m.since > $asOf THEN head(COLLECT {
  MATCH (m)-[:WAS]->(former:FormerProject) WHERE former.since <= $asOf AND former.until > $asOf RETURN former
}) END, m) AS told
WHERE
  ($part = '' OR toLower(told.name) CONTAINS $part OR toLower(coalesce(told.nameEn, '')) CONTAINS $part) AND
  (only = '' OR m.key = only AND $onlyLabel IN labels)
WITH n, r, told, m.key AS key, head([label IN labels WHERE label <> 'Area']) AS kind
SKIP toInteger($seen)
LIMIT toInteger(CASE WHEN $seen > 0 THEN $limit ELSE $most + 1 END)
WITH n, collect([r, told, kind, key, kind + ':' + key + ' ' + coalesce(r.key, '')]) AS found
WITH n, found, $seen > 0 OR size(found) > $most AS many
CALL (found, many) {
  UNWIND CASE WHEN many THEN found[..$limit] ELSE [] END AS one
  RETURN one
  UNION ALL
  UNWIND CASE WHEN many THEN [] ELSE found END AS one
  WITH one
  WHERE one[4] > $after
  RETURN one ORDER BY one[4] LIMIT toInteger($limit)
}
WITH n, one[0] AS r, one[1] AS told, one[2] AS kind, one[3] AS key, one[4] AS position, CASE WHEN many THEN null ELSE size(found) END AS total
RETURN
  n.key AS start,
  r.key AS link,
  r.essential AS essential,
  r.status AS status,
  r.standing AS standing,
  kind,
  key,
  told.name AS name,
  told.nameEn AS nameEn,
  position,
  total
