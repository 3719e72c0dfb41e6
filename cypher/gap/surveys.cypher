// Question: which chains and segments were surveyed in these places, with what result, whenever it became known?
// Parameters: $places (area ids)
// Columns: key, known, of ("Chain:key" or "Segment:key"), in (area id), state, date
MATCH (subject)<-[:OF]-(v:Survey)-[:IN]->(p:Area)
WHERE p.id IN $places AND (subject:Chain OR subject:Segment)
RETURN
  v.key AS key,
  v.known AS known,
  CASE WHEN subject:Chain THEN 'Chain:' ELSE 'Segment:' END + subject.key AS of,
  p.id AS in,
  v.state AS state,
  v.date AS date
