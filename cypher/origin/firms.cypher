// Question: how many firms are located in each of these places itself?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: place (area id), low (firms, several counted at least), exact (no "several firms" among them)
MATCH (p:Area)<-[:LOCATED_IN]-(e:Enterprise {kind: 'FIRM'})
WHERE p.id IN $places AND e.known <= $asOf
WITH p.id AS place, e
RETURN
  place,
  sum(CASE WHEN e.unnamed THEN coalesce(e.countLow, 2) ELSE 1 END) AS low,
  all(unnamed IN collect(coalesce(e.unnamed, false)) WHERE NOT unnamed) AS exact
ORDER BY place
