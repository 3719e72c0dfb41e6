// Question: which projects have a key that begins like this one?
// Parameters: $beginning (text)
// Columns: key
MATCH (p:Project)
WHERE p.key STARTS WITH $beginning
RETURN p.key AS key
ORDER BY key
LIMIT 1000
