// Question: which enterprises work in these places, or supply or are said to sell to those who do, and where are they located?
// Parameters: $places (area ids: home with all inside it), $asOf (integer yyyymmdd)
// Columns: tie (WORKS, SUPPLIES), statement (assertion key), at (area id of the place of ours), enterprise (key), name, nameEn, unnamed, countLow, place (area id of its seat), standing, confidence
CALL () {
  MATCH (e:Enterprise)-[a:ACTIVE_IN]->(:Segment)
  WHERE
    a.place IN $places AND
    a.known <= $asOf AND
    a.status IN ['OPERATING', 'PILOT'] AND
    coalesce(a.from, 0) <= $asOf AND
    coalesce(a.until, $asOf) >= $asOf
  RETURN e, a AS link, 'WORKS' AS tie, 'activities/' + a.key AS statement, a.place AS at
  UNION ALL
  MATCH (p:Area)<-[:LOCATED_IN]-(:Enterprise)<-[s:SUPPLIES]-(e:Enterprise)
  WHERE p.id IN $places AND s.known <= $asOf AND coalesce(s.from, 0) <= $asOf
  RETURN e, s AS link, 'SUPPLIES' AS tie, 'supplies/' + s.key AS statement, p.id AS at
}
OPTIONAL MATCH (e)-[:LOCATED_IN]->(seat:Area)
WITH e, link, tie, statement, at, seat.id AS place
WHERE place IS NULL OR NOT place IN $places
RETURN
  tie,
  statement,
  at,
  e.key AS enterprise,
  e.name AS name,
  e.nameEn AS nameEn,
  coalesce(e.unnamed, false) AS unnamed,
  CASE WHEN e.unnamed THEN coalesce(e.countLow, 2) ELSE 1 END AS countLow,
  place,
  CASE WHEN link.standing = 'OBSERVED' AND e.standing = 'OBSERVED' THEN 'OBSERVED' ELSE 'INFERRED' END AS standing,
  CASE WHEN link.confidence < e.confidence OR e.confidence IS NULL THEN link.confidence ELSE e.confidence END AS confidence
ORDER BY enterprise, statement
