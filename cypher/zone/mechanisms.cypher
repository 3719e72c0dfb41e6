// Question: which mechanisms do these places have, by what was known on a date?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: key, name, nameEn, kind, rulesZh, rulesEn, place (area id), aimsAt [area id], known
MATCH (a:Area)<-[:OF]-(m:Mechanism)
WHERE a.id IN $places AND m.known <= $asOf
RETURN
  m.key AS key,
  m.name AS name,
  m.nameEn AS nameEn,
  m.kind AS kind,
  m.rulesZh AS rulesZh,
  m.rulesEn AS rulesEn,
  a.id AS place,
  COLLECT { MATCH (m)-[:AIMS_AT]->(aim:Area) RETURN aim.id ORDER BY aim.id } AS aimsAt,
  m.known AS known
ORDER BY known DESC, key
