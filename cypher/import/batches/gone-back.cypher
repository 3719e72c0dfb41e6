// Question: Record how far the rolling back of an import has come, if it still is being rolled back.
// Parameters: $run (key), $done, $total (rows)
// Columns: key (no row: it is not)
MATCH (run:ImportRun {key: $run, state: 'ROLLING_BACK'})
SET run.done = $done, run.total = $total
RETURN run.key AS key
