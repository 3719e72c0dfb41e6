// Question: Find the import that is not whole.
// Parameters: none
// Columns: none
CREATE INDEX import_run_state IF NOT EXISTS
FOR (n:ImportRun) ON (n.state)
