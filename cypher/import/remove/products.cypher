// Question: take these rows out of the graph, unless something else holds on to them.
// Parameters: $rows [{key}]
// Columns: key (of those that are held)
UNWIND $rows AS row
MATCH (n:Product {key: row.key})
WITH n, n.key AS key, EXISTS { (n)--() } AS held
FOREACH (free IN CASE WHEN held THEN [] ELSE [n] END | DELETE free)
WITH key, held
WHERE held
RETURN key
