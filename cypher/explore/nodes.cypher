// Question: what were these things called on a date?
// Parameters: $ids [{label, key}], $asOf (integer yyyymmdd)
// Columns: wanted (the key asked for: a record that was merged is the one it was merged into), label, key, name, nameEn, known (whether it was by then)
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Chain {key: id.key}) WHERE id.label = 'Chain' RETURN n
  UNION ALL
  MATCH (n:Segment {key: id.key}) WHERE id.label = 'Segment' RETURN n
  UNION ALL
  MATCH (n:Enterprise {key: id.key}) WHERE id.label = 'Enterprise' RETURN n
  UNION ALL
  MATCH (n:Project {key: id.key}) WHERE id.label = 'Project' RETURN n
  UNION ALL
  MATCH (n:Zone {key: id.key}) WHERE id.label = 'Zone' RETURN n
  UNION ALL
  MATCH (n:Region {key: id.key}) WHERE id.label = 'Region' RETURN n
  UNION ALL
  MATCH (n:Industry {key: id.key}) WHERE id.label = 'Industry' RETURN n
  UNION ALL
  MATCH (n:Product {key: id.key}) WHERE id.label = 'Product' RETURN n
  UNION ALL
  MATCH (n:List {key: id.key}) WHERE id.label = 'List' RETURN n
  UNION ALL
  MATCH (n:Mechanism {key: id.key}) WHERE id.label = 'Mechanism' RETURN n
  UNION ALL
  MATCH (:Merged {key: id.key})-[:MERGED_INTO]->(n) WHERE id.label IN labels(n) RETURN n
}
WITH id, n, coalesce(CASE WHEN n.since > $asOf THEN head(COLLECT {
  MATCH (n)-[:WAS]->(former:FormerProject) WHERE former.since <= $asOf AND former.until > $asOf RETURN former
}) END, n) AS told
RETURN
  id.key AS wanted,
  id.label AS label,
  n.key AS key,
  told.name AS name,
  told.nameEn AS nameEn,
  coalesce(n.known, 0) <= $asOf AS known
