// Question: Find the last import of a package.
// Parameters: none
// Columns: none
CREATE INDEX import_run_name IF NOT EXISTS
FOR (n:ImportRun) ON (n.name)
