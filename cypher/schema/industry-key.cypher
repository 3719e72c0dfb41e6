// Question: Name each industry once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT industry_key IF NOT EXISTS
FOR (n:Industry) REQUIRE n.key IS UNIQUE
