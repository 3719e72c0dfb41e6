// Question: behind which projects do these enterprises stand?
// Parameters: $keys (enterprise keys)
// Columns: owner (enterprise key), project (project key)
UNWIND $keys AS owner
MATCH (:Enterprise {key: owner})<-[:BACKED_BY]-(p:Project)
RETURN owner, p.key AS project
ORDER BY project
