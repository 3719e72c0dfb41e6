// Question: Which content did the last import of this name bring?
// Parameters: $name
// Columns: hash
MATCH (run:ImportRun {name: $name})
RETURN run.hash AS hash
ORDER BY run.startedAt DESC
LIMIT 1
