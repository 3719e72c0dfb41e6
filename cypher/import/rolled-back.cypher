// Question: Record that an import was rolled back.
// Parameters: $run (key), $who, $at (ISO 8601)
// Columns: none
MATCH (run:ImportRun {key: $run})
SET run.state = 'ROLLED_BACK', run.rolledBackBy = $who, run.rolledBackAt = $at
