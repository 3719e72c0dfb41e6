// Question: which project is called this?
// Parameters: $name (exactly)
// Columns: key
MATCH (p:Project {name: $name})
RETURN p.key AS key
ORDER BY key
LIMIT 1
