// Question: Name each indicator once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT indicator_key IF NOT EXISTS
FOR (n:Indicator) REQUIRE n.key IS UNIQUE
