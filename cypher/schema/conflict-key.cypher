// Question: Name each conflict once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT conflict_key IF NOT EXISTS
FOR (n:Conflict) REQUIRE n.key IS UNIQUE
