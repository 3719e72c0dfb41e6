// Question: which projects in these places have obstacles, and which segments do they fill?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: project (key), segments [key]
MATCH (area:Area)<-[:SITED_IN]-(p:Project)
WHERE area.id IN $places AND p.known <= $asOf AND EXISTS { (p)<-[:HINDERS]-(:Obstacle) }
RETURN
  p.key AS project,
  COLLECT { MATCH (p)-[f:FILLS]->(s:Segment) WHERE f.known <= $asOf RETURN s.key ORDER BY s.key } AS segments
ORDER BY project
