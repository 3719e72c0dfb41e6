// Question: Record that the rolling back of an import has begun.
// Parameters: $run (key), $total (rows)
// Columns: none
MATCH (run:ImportRun {key: $run})
SET run.state = 'ROLLING_BACK', run.done = 0, run.total = $total
