// Question: Let one import run at a time.
// Parameters: none
// Columns: none
CREATE CONSTRAINT import_lease_key IF NOT EXISTS
FOR (n:ImportLease) REQUIRE n.key IS UNIQUE
