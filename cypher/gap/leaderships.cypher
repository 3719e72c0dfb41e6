// Question: which enterprises of these places lead which chains?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: key, known, enterprise, chain, kind, from, until
MATCH (p:Area)<-[:LOCATED_IN]-(e:Enterprise)-[l:LEADS]->(c:Chain)
WHERE p.id IN $places AND l.known <= $asOf
RETURN l.key AS key, l.known AS known, e.key AS enterprise, c.key AS chain, l.kind AS kind, l.from AS from, l.until AS until
ORDER BY key
