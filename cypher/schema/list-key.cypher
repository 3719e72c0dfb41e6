// Question: Name each list once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT list_key IF NOT EXISTS
FOR (n:List) REQUIRE n.key IS UNIQUE
