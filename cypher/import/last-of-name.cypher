// Question: Which content did the last import of this name bring that is in force?
// Parameters: $name
// Columns: hash
MATCH (run:ImportRun {name: $name})
WHERE coalesce(run.state, 'LOADED') = 'LOADED'
RETURN run.hash AS hash
ORDER BY run.startedAt DESC
LIMIT 1
