// Question: Name each region once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT region_key IF NOT EXISTS
FOR (n:Region) REQUIRE n.key IS UNIQUE
