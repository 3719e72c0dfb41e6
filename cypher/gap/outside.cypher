// Question: which enterprises outside home make these segments?
// Parameters: $keys (segment keys), $places (area ids: home with all inside it, and the areas that contain it), $asOf (integer yyyymmdd)
// Columns: owner (segment key), enterprise (enterprise key), activity (activity key)
UNWIND $keys AS owner
MATCH (:Segment {key: owner})<-[a:ACTIVE_IN]-(e:Enterprise)
WITH owner, a, e, coalesce(a.place, head(COLLECT { MATCH (e)-[:LOCATED_IN]->(p:Area) RETURN p.id })) AS place
WHERE a.status = 'OPERATING' AND a.function = 'PRODUCTION' AND NOT place IN $places AND a.known <= $asOf
RETURN owner, e.key AS enterprise, a.key AS activity
ORDER BY enterprise
