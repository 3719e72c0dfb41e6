// Question: Name each change by staff once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT change_key IF NOT EXISTS
FOR (n:Change) REQUIRE n.key IS UNIQUE
