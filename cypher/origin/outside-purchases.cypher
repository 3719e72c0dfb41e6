// Question: what do enterprises of these places buy from outside, from a place that nobody states?
// Parameters: $places (area ids: home with all inside it), $asOf (integer yyyymmdd)
// Columns: key, enterprise (key), name, nameEn, at (area id), segment (key), amountWan, period
MATCH (p:Area)<-[:LOCATED_IN]-(e:Enterprise)-[b:BUYS {origin: 'OUTSIDE'}]->(s:Segment)
WHERE p.id IN $places AND b.known <= $asOf
RETURN
  b.key AS key,
  e.key AS enterprise,
  e.name AS name,
  e.nameEn AS nameEn,
  p.id AS at,
  s.key AS segment,
  b.amountWan AS amountWan,
  b.period AS period
ORDER BY key
