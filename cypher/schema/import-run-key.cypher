// Question: Name each import run once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT import_run_key IF NOT EXISTS
FOR (n:ImportRun) REQUIRE n.key IS UNIQUE
