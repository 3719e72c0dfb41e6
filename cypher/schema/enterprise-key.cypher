// Question: Name each enterprise once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT enterprise_key IF NOT EXISTS
FOR (n:Enterprise) REQUIRE n.key IS UNIQUE
