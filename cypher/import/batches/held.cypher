// Question: what else is joined to these things, beside what their own columns join them to?
// Parameters: $label (of the things), $keys
// Columns: key (of the thing), type, link (key of the relationship; null when it is a column of the other end), label, other (key of the other end)
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH (n:Source {key: CASE $label WHEN 'Source' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Region {key: CASE $label WHEN 'Region' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Zone {key: CASE $label WHEN 'Zone' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Industry {key: CASE $label WHEN 'Industry' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Chain {key: CASE $label WHEN 'Chain' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Segment {key: CASE $label WHEN 'Segment' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Product {key: CASE $label WHEN 'Product' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Enterprise {key: CASE $label WHEN 'Enterprise' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:ChiefUnit {key: CASE $label WHEN 'ChiefUnit' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Project {key: CASE $label WHEN 'Project' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:StageEvent {key: CASE $label WHEN 'StageEvent' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Obstacle {key: CASE $label WHEN 'Obstacle' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Indicator {key: CASE $label WHEN 'Indicator' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Observation {key: CASE $label WHEN 'Observation' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Mechanism {key: CASE $label WHEN 'Mechanism' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:Survey {key: CASE $label WHEN 'Survey' THEN wanted END}) RETURN n
  UNION ALL
  MATCH (n:List {key: CASE $label WHEN 'List' THEN wanted END}) RETURN n
}
MATCH (n)-[r]-(other)
WHERE
  NOT other:ImportRun AND
  // A column of the end that it starts from, but for that of a stage event.
  (r.key IS NOT NULL OR CASE type(r) WHEN 'REACHED' THEN endNode(r) ELSE startNode(r) END <> n)
RETURN
  n.key AS key,
  type(r) AS type,
  r.key AS link,
  head([label IN labels(other) WHERE label <> 'Area']) AS label,
  other.key AS other
