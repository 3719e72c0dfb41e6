// Question: Is this import still being rolled back?
// Parameters: $run (key)
// Columns: key (no row: it is not)
MATCH (run:ImportRun {key: $run, state: 'ROLLING_BACK'})
RETURN run.key AS key
