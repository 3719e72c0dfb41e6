// Question: which enterprises outside home make these segments?
// Parameters: $keys (segment keys), $places (area ids: home with all inside it, and the areas that contain it), $asOf (integer yyyymmdd)
// Columns: owner (segment key), enterprise (enterprise key), activities [activity key]
UNWIND $keys AS owner
MATCH (s:Segment {key: owner})<-[a:ACTIVE_IN]-(e:Enterprise)
WHERE
  a.status = 'OPERATING' AND
  a.function = 'PRODUCTION' AND
  a.known <= $asOf AND
  coalesce(a.from, 0) <= $asOf AND
  coalesce(a.until, $asOf) >= $asOf
WITH owner, s, a, e, coalesce(a.place, head(COLLECT { MATCH (e)-[:LOCATED_IN]->(p:Area) RETURN p.id })) AS place
WHERE
  NOT place IN $places AND
  NOT EXISTS { MATCH (e)-[closed:ACTIVE_IN {status: 'CLOSED'}]->(s) WHERE closed.known <= $asOf AND coalesce(closed.from, 0) <= $asOf AND closed.known >= a.known }
WITH owner, e, a.key AS key ORDER BY key
RETURN owner, e.key AS enterprise, collect(key) AS activities
ORDER BY enterprise
