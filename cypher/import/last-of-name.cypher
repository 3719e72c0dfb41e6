// Question: Which content did the last import of this name bring that is in force, unless an import is not done?
// Parameters: $name
// Columns: hash
MATCH (run:ImportRun {name: $name})
WHERE
  coalesce(run.state, 'LOADED') = 'LOADED' AND
  NOT EXISTS { MATCH (open:ImportRun) WHERE open.state IN ['PARTIAL', 'ROLLING_BACK'] }
RETURN run.hash AS hash
ORDER BY coalesce(run.sequence, 0) DESC, run.startedAt DESC
LIMIT 1
