// Question: Name each source once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT source_key IF NOT EXISTS
FOR (n:Source) REQUIRE n.key IS UNIQUE
