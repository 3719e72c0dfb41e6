// Question: which enterprises that are located in these places, or active in them, lead which chains, whenever it became known?
// Parameters: $places (area ids)
// Columns: key, known, enterprise, chain, kind, from, until, here (yyyymmdd: from when on it is known to be located or active here)
CALL () {
  MATCH (p:Area)<-[:LOCATED_IN]-(e:Enterprise)
  WHERE p.id IN $places
  RETURN e, 0 AS since
  UNION ALL
  MATCH (e:Enterprise)-[a:ACTIVE_IN]->(:Segment)
  WHERE a.place IN $places
  RETURN e, a.known AS since
}
WITH e, min(since) AS here
MATCH (e)-[l:LEADS]->(c:Chain)
RETURN l.key AS key, l.known AS known, e.key AS enterprise, c.key AS chain, l.kind AS kind, l.from AS from, l.until AS until, here
ORDER BY key
