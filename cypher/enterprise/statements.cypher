// Question: which statements are about these enterprises?
// Parameters: $keys (enterprise keys)
// Columns: owner (enterprise key), key (assertion key), known (yyyymmdd)
UNWIND $keys AS owner
MATCH (:Enterprise {key: owner})<-[:ABOUT]-(a:Assertion)
RETURN owner, a.key AS key, a.known AS known
ORDER BY key
