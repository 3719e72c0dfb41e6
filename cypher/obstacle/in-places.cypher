// Question: which projects in these places have obstacles, and which segments do they fill?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: project (key), segments [key]
MATCH (area:Area)<-[:SITED_IN]-(told:Project|FormerProject)
WHERE
  area.id IN $places AND
  // What staff corrected later is told as it was until then.
  coalesce(told.since <= $asOf, true) AND
  coalesce(told.until > $asOf, true)
MATCH (p:Project {key: told.key})
WHERE p.known <= $asOf AND EXISTS { (p)<-[:HINDERS]-(:Obstacle) }
RETURN
  p.key AS project,
  COLLECT { MATCH (p)-[f:FILLS|FILLED]->(s:Segment) WHERE f.known <= $asOf AND coalesce(f.until > $asOf, true) RETURN s.key ORDER BY s.key } AS segments
ORDER BY project
