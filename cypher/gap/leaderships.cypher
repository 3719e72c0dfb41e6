// Question: which enterprises that are located in these places, or active in them, lead which chains?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: key, known, enterprise, chain, kind, from, until
MATCH (c:Chain)<-[l:LEADS]-(e:Enterprise)
WHERE
  l.known <= $asOf AND
  (EXISTS { MATCH (e)-[:LOCATED_IN]->(p:Area) WHERE p.id IN $places } OR
   EXISTS { MATCH (e)-[a:ACTIVE_IN]->(:Segment) WHERE a.place IN $places AND a.known <= $asOf })
RETURN l.key AS key, l.known AS known, e.key AS enterprise, c.key AS chain, l.kind AS kind, l.from AS from, l.until AS until
ORDER BY key
