// Question: which enterprises outside home make these products of segments?
// Parameters: $pairs [{segment, product} keys], $places (area ids: home with all inside it, and the areas that contain it), $asOf (integer yyyymmdd)
// Columns: owner (segment key), enterprise (enterprise key), productions [statement key]
UNWIND $pairs AS pair
MATCH (p:Product {key: pair.product})<-[r:PRODUCES]-(e:Enterprise)
WHERE r.known <= $asOf
WITH e, collect({segment: pair.segment, r: r}) AS made
WHERE NOT coalesce(e.unnamed, false)
WITH e, made, head(COLLECT { MATCH (e)-[:LOCATED_IN]->(seat:Area) RETURN seat.id }) AS place
WHERE NOT place IN $places
WITH
  e,
  made,
  COLLECT {
    MATCH (e)-[a:ACTIVE_IN {status: 'CLOSED'}]->(s:Segment)
    WHERE a.known <= $asOf AND coalesce(a.from, 0) <= $asOf
    RETURN {segment: s.key, known: a.known}
  } AS closed
UNWIND made AS m
WITH e, m, closed
WHERE none(end IN closed WHERE end.segment = m.segment AND end.known >= m.r.known)
RETURN m.segment AS owner, e.key AS enterprise, collect(DISTINCT m.r.key) AS productions
ORDER BY enterprise
