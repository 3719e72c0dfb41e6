// Question: Name each assertion once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT assertion_key IF NOT EXISTS
FOR (n:Assertion) REQUIRE n.key IS UNIQUE
