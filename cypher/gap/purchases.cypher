// Question: what are enterprises of these places recorded to buy, whenever it became known?
// Parameters: $places (area ids)
// Columns: key, known, enterprise, enterpriseName, segment, quantity, unit, amountWan, period, origin, place
MATCH (p:Area)<-[:LOCATED_IN]-(e:Enterprise)
USING INDEX p:Area(id)
WHERE p.id IN $places
MATCH (e)-[b:BUYS]->(s:Segment)
RETURN
  b.key AS key,
  b.known AS known,
  e.key AS enterprise,
  e.name AS enterpriseName,
  s.key AS segment,
  b.quantity AS quantity,
  b.unit AS unit,
  b.amountWan AS amountWan,
  b.period AS period,
  b.origin AS origin,
  p.id AS place
