// Question: take rows of mechanisms away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: key (of those that are held)
UNWIND $rows AS row
MATCH (n:Mechanism {key: row.key})
OPTIONAL MATCH (n)-[own:OF|AIMS_AT]->()
DELETE own
WITH DISTINCT n, n.key AS key
WITH n, key, EXISTS { (n)--() } AS held
FOREACH (free IN CASE WHEN held THEN [] ELSE [n] END | DELETE free)
WITH key, held
WHERE held
RETURN key
