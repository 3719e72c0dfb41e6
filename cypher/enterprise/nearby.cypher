// Question: which enterprises have a key that begins like this one?
// Parameters: $beginning (text)
// Columns: key
MATCH (e:Enterprise)
WHERE e.key STARTS WITH $beginning
RETURN e.key AS key
ORDER BY key
LIMIT 1000
