// Question: which enterprises are located in these places or active there, and whom do they supply?
// Parameters: $places (area ids: home with all inside it, and the areas that contain it), $unplaced (keys of the enterprises without a place: gap/unplaced), $asOf (integer yyyymmdd)
// Columns: key, name, nameEn, kind, place (area id), supplies [{key, buyer (enterprise key), segment (key)}]
CALL () {
  MATCH (p:Area)<-[:LOCATED_IN]-(e:Enterprise)
  WHERE p.id IN $places AND e.known <= $asOf
  RETURN e
  UNION
  MATCH (e:Enterprise)-[a:ACTIVE_IN]->(:Segment)
  WHERE a.place IN $places AND a.known <= $asOf
  RETURN e
  UNION
  MATCH (e:Enterprise)-[a:ACTIVE_IN]->(:Segment)
  WHERE e.key IN $unplaced AND a.place IS NULL AND a.known <= $asOf
  RETURN e
}
RETURN
  e.key AS key,
  e.name AS name,
  e.nameEn AS nameEn,
  e.kind AS kind,
  head(COLLECT { MATCH (e)-[:LOCATED_IN]->(p:Area) RETURN p.id }) AS place,
  COLLECT {
    MATCH (e)-[s:SUPPLIES]->(buyer:Enterprise)
    WHERE s.known <= $asOf AND coalesce(s.from, 0) <= $asOf
    RETURN { key: s.key, buyer: buyer.key, segment: s.segment }
  } AS supplies
ORDER BY key
