// Question: How far will this import be rolled back, if it still is being?
// Parameters: $run (key), $done, $total (rows)
// Columns: key (no row: it is not)
MATCH (run:ImportRun {key: $run, state: 'ROLLING_BACK'})
SET run.done = $done, run.total = $total
RETURN run.key AS key
