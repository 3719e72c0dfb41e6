// Question: which disagreements about properties of this project are on record?
// Parameters: $key (project key)
// Columns: key, property
MATCH (:Project {key: $key})<-[:ABOUT]-(c:Conflict)
RETURN c.key AS key, c.property AS property
ORDER BY key
