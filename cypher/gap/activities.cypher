// Question: which enterprises are active in which segments in these places, or at a place that is not known, whenever it became known?
// Parameters: $places (area ids: home with all inside it, and the areas that contain it), $unplaced (keys of the enterprises without a place: gap/unplaced)
// Columns: key, known, enterprise, enterpriseName, enterpriseNameEn, unnamed, countLow, segment, status, function, place, capacity, unit, from, until
CALL () {
  MATCH (p:Area)<-[:LOCATED_IN]-(e:Enterprise)-[a:ACTIVE_IN]->(s:Segment)
  WHERE p.id IN $places AND a.place IS NULL
  RETURN e, a, s, p.id AS place
  UNION ALL
  MATCH (e:Enterprise)-[a:ACTIVE_IN]->(s:Segment)
  WHERE a.place IN $places
  RETURN e, a, s, a.place AS place
  UNION ALL
  MATCH (e:Enterprise)-[a:ACTIVE_IN]->(s:Segment)
  WHERE e.key IN $unplaced AND a.place IS NULL
  RETURN e, a, s, null AS place
}
RETURN
  a.key AS key,
  a.known AS known,
  e.key AS enterprise,
  e.name AS enterpriseName,
  e.nameEn AS enterpriseNameEn,
  coalesce(e.unnamed, false) AS unnamed,
  CASE WHEN e.unnamed THEN coalesce(e.countLow, 2) ELSE 1 END AS countLow,
  s.key AS segment,
  a.status AS status,
  a.function AS function,
  place,
  a.capacity AS capacity,
  a.unit AS unit,
  a.from AS from,
  a.until AS until
