// Question: Name each chain once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT chain_key IF NOT EXISTS
FOR (n:Chain) REQUIRE n.key IS UNIQUE
