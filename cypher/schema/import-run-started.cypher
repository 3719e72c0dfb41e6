// Question: Find imports in the order they were made.
// Parameters: none
// Columns: none
CREATE INDEX import_run_started IF NOT EXISTS
FOR (n:ImportRun) ON (n.startedAt)
