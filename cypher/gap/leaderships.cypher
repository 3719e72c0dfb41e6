// Question: which enterprises that are located in these places, or active in them, lead which chains?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: key, known, enterprise, chain, kind, from, until
CALL () {
  MATCH (p:Area)<-[:LOCATED_IN]-(e:Enterprise)
  WHERE p.id IN $places
  RETURN e
  UNION
  MATCH (e:Enterprise)-[a:ACTIVE_IN]->(:Segment)
  WHERE a.place IN $places AND a.known <= $asOf
  RETURN e
}
MATCH (e)-[l:LEADS]->(c:Chain)
WHERE l.known <= $asOf
RETURN l.key AS key, l.known AS known, e.key AS enterprise, c.key AS chain, l.kind AS kind, l.from AS from, l.until AS until
ORDER BY key
