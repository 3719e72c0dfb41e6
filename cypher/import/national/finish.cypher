// Question: Record that the import is whole.
// Parameters: $key, $sequence (version of the data that it made), $name, $hash, $file, $who, $startedAt, $finishedAt, $tables, $counts
// Columns: none
MERGE (run:ImportRun {key: $key})
SET run.sequence = $sequence, run.name = $name, run.hash = $hash, run.file = $file, run.who = $who, run.state = 'LOADED',
    run.startedAt = $startedAt, run.finishedAt = $finishedAt, run.tables = $tables, run.counts = $counts
WITH run
OPTIONAL MATCH (mark:ImportMark {key: $name})
DELETE mark
