// Question: Record that an import in batches is whole. It stays at the version at which it began: what staff changed since is undone before it can be rolled back.
// Parameters: $run (key), $at (ISO 8601)
// Columns: key (no row: it is not being written any more)
MATCH (run:ImportRun {key: $run, state: 'PARTIAL'})
SET run.state = 'LOADED', run.finishedAt = $at,
    run.pass = null, run.table = null, run.row = null, run.done = null, run.total = null
RETURN run.key AS key
