// Question: which of these places have which chains among their priorities?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: place (area id), chain (chain key)
MATCH (a:Area)-[p:PRIORITISES]->(c:Chain)
WHERE a.id IN $places AND p.known <= $asOf
RETURN a.id AS place, c.key AS chain
ORDER BY place, chain
