// Question: take rows of observations away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: key (of those that are held)
UNWIND $rows AS row
MATCH (n:Observation {key: row.key})
OPTIONAL MATCH (n)-[own:OF|MEASURES]->()
DELETE own
WITH DISTINCT n, n.key AS key
WITH n, key, EXISTS { (n)--() } AS held
FOREACH (free IN CASE WHEN held THEN [] ELSE [n] END | DELETE free)
WITH key, held
WHERE held
RETURN key
