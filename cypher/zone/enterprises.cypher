// Question: which enterprises are located or active in these places, in which segments, by a date?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: enterprise (key), place (area id), industry, segment (null when no activity is known there), status, function, from, until, known
CALL () {
  MATCH (a:Area)<-[:LOCATED_IN]-(e:Enterprise)
  WHERE a.id IN $places AND e.known <= $asOf
  OPTIONAL MATCH (e)-[act:ACTIVE_IN]->(s:Segment)
  WHERE act.place IS NULL AND act.known <= $asOf
  RETURN e, a.id AS place, act, s
  UNION ALL
  MATCH (e:Enterprise)-[act:ACTIVE_IN]->(s:Segment)
  WHERE act.place IN $places AND act.known <= $asOf
  RETURN e, act.place AS place, act, s
}
RETURN
  e.key AS enterprise,
  place,
  head(COLLECT { MATCH (e)-[:CLASSIFIED_AS]->(i:Industry) RETURN i.key }) AS industry,
  s.key AS segment,
  act.status AS status,
  act.function AS function,
  act.from AS from,
  act.until AS until,
  coalesce(act.known, e.known) AS known
ORDER BY enterprise, segment
