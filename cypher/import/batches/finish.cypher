// Question: Record that an import in batches is whole.
// Parameters: $run (key), $sequence (version of the data that it made), $at (ISO 8601), $changes (packed: the changes of staff that were made again on top)
// Columns: none
MATCH (run:ImportRun {key: $run})
SET run.state = 'LOADED', run.sequence = $sequence, run.finishedAt = $at,
    run.pass = null, run.table = null, run.row = null, run.done = null, run.total = null
WITH run
MATCH (run)-[:KEEPS]->(part:RunPart {table: 'changes'})
SET part.before = $changes
