// Question: Which import was the last that is in force?
// Parameters: none
// Columns: name, hash
MATCH (run:ImportRun)
WHERE coalesce(run.state, 'LOADED') = 'LOADED'
RETURN run.name AS name, run.hash AS hash
ORDER BY run.startedAt DESC
LIMIT 1
