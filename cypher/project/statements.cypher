// Question: which statements are about these projects, beside those about single stages?
// Parameters: $keys (project keys)
// Columns: owner (project key), key (assertion key), known (yyyymmdd)
UNWIND $keys AS owner
MATCH (:Project {key: owner})<-[:ABOUT]-(a:Assertion)
RETURN owner, a.key AS key, a.known AS known
ORDER BY key
