// Question: which units are responsible for these chains, and where?
// Parameters: $keys (chain keys)
// Columns: owner (chain key), key, known, unit, unitEn, area (area id), issuer, from, fromText, until, untilText
UNWIND $keys AS owner
MATCH (:Chain {key: owner})<-[:OF]-(u:ChiefUnit)-[:IN]->(p:Area)
RETURN
  owner,
  u.key AS key,
  u.known AS known,
  u.unit AS unit,
  u.unitEn AS unitEn,
  p.id AS area,
  u.issuer AS issuer,
  u.from AS from,
  u.fromText AS fromText,
  u.until AS until,
  u.untilText AS untilText
ORDER BY key
