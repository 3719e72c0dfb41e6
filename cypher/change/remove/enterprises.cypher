// Question: take these rows out of the graph, unless something else holds on to them.
// Parameters: $rows [{key}]
// Columns: key (of those that are held)
UNWIND $rows AS row
MATCH (n:Enterprise {key: row.key})
OPTIONAL MATCH (n)-[own:LOCATED_IN|CLASSIFIED_AS]->()
DELETE own
WITH DISTINCT n, n.key AS key
WITH n, key, EXISTS { (n)--() } AS held
FOREACH (free IN CASE WHEN held THEN [] ELSE [n] END | DELETE free)
WITH key, held
WHERE held
RETURN key
