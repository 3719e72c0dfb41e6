// Question: which lists hold projects, by what was known on a date?
// Parameters: $asOf (integer yyyymmdd)
// Columns: key, known (yyyymmdd), name, nameEn, issuer, scope, date (as printed), batch, members [project key]
MATCH (l:List)
WHERE l.known <= $asOf
WITH l, COLLECT {
  MATCH (l)<-[on:ON_LIST]-(p:Project)
  WHERE on.known <= $asOf AND p.known <= $asOf
  RETURN p.key ORDER BY p.key
} AS members
WHERE size(members) > 0
RETURN
  l.key AS key,
  l.known AS known,
  l.name AS name,
  l.nameEn AS nameEn,
  l.issuer AS issuer,
  l.scope AS scope,
  l.dateText AS date,
  l.batch AS batch,
  members
ORDER BY known DESC, key
