// Question: How far has an import in batches come?
// Parameters: $run (key), $at (ISO 8601), $pass, $table, $row (rows of that table before this position are in, and all of the tables and passes before), $done, $total (rows of all passes)
// Columns: key (no row: it is not being written any more)
MATCH (run:ImportRun {key: $run, state: 'PARTIAL'})
SET run.finishedAt = $at, run.pass = $pass, run.table = $table, run.row = $row, run.done = $done, run.total = $total
RETURN run.key AS key
