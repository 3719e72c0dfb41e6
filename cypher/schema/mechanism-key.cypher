// Question: Name each mechanism once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT mechanism_key IF NOT EXISTS
FOR (n:Mechanism) REQUIRE n.key IS UNIQUE
