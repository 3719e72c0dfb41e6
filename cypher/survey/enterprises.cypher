// Question: which enterprises are located or active in these places, active nowhere in particular, or called by one of these names anywhere?
// Parameters: $places (area ids), $unplaced (keys of the enterprises without a place: gap/unplaced), $names (as filled in)
// Columns: key, name, aliases, place (area id; null when not known)
CALL () {
  MATCH (p:Area)<-[:LOCATED_IN]-(e:Enterprise)
  WHERE p.id IN $places
  RETURN e
  UNION
  MATCH (e:Enterprise)-[a:ACTIVE_IN]->(:Segment)
  WHERE a.place IN $places
  RETURN e
  UNION
  MATCH (e:Enterprise)-[a:ACTIVE_IN]->(:Segment)
  WHERE e.key IN $unplaced AND a.place IS NULL
  RETURN e
  UNION
  MATCH (e:Enterprise)
  WHERE e.name IN $names
  RETURN e
}
WITH e
WHERE NOT coalesce(e.unnamed, false)
RETURN
  e.key AS key,
  e.name AS name,
  coalesce(e.aliases, []) AS aliases,
  head(COLLECT { MATCH (e)-[:LOCATED_IN]->(p:Area) RETURN p.id }) AS place
ORDER BY key
