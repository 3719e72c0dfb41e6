// Question: which lists are these chains on?
// Parameters: $keys (chain keys)
// Columns: owner (chain key), key (list key), known (of the membership), name, nameEn, issuer, date (as printed)
UNWIND $keys AS owner
MATCH (:Chain {key: owner})-[on:ON_LIST]->(l:List)
RETURN
  owner,
  l.key AS key,
  on.known AS known,
  l.name AS name,
  l.nameEn AS nameEn,
  l.issuer AS issuer,
  l.dateText AS date
ORDER BY key
