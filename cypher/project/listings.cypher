// Question: which lists are these projects on?
// Parameters: $keys (project keys)
// Columns: owner (project key), key (list key), known (yyyymmdd: of list and membership), name, nameEn, issuer, scope, date (as printed), batch
UNWIND $keys AS owner
MATCH (:Project {key: owner})-[on:ON_LIST]->(l:List)
RETURN
  owner,
  l.key AS key,
  CASE WHEN on.known > l.known THEN on.known ELSE l.known END AS known,
  l.name AS name,
  l.nameEn AS nameEn,
  l.issuer AS issuer,
  l.scope AS scope,
  l.dateText AS date,
  l.batch AS batch
ORDER BY known, key
