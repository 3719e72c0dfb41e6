// Question: Record an import.
// Parameters: $key, $name, $hash, $startedAt, $finishedAt, $tables, $counts
// Columns: none
MERGE (run:ImportRun {key: $key})
SET run.name = $name, run.hash = $hash, run.startedAt = $startedAt, run.finishedAt = $finishedAt,
    run.tables = $tables, run.counts = $counts
