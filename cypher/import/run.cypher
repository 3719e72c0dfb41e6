// Question: Record an import.
// Parameters: $key, $sequence (version of the data at which it began), $name, $hash, $who, $file, $kind, $state, $startedAt, $finishedAt, $tables, $counts, $added, $changed, $same, $conflicting (rows of each table)
// Columns: none
MERGE (run:ImportRun {key: $key})
SET run.sequence = $sequence, run.name = $name, run.hash = $hash, run.who = $who, run.file = $file, run.kind = $kind,
    run.state = $state, run.startedAt = $startedAt, run.finishedAt = $finishedAt, run.tables = $tables,
    run.counts = $counts, run.added = $added, run.changed = $changed, run.same = $same, run.conflicting = $conflicting
