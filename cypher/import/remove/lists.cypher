// Question: take rows of lists away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: key (of those that are held)
UNWIND $rows AS row
MATCH (n:List {key: row.key})
WITH DISTINCT n, n.key AS key
WITH n, key, EXISTS { (n)--() } AS held
FOREACH (free IN CASE WHEN held THEN [] ELSE [n] END | DELETE free)
WITH key, held
WHERE held
RETURN key
