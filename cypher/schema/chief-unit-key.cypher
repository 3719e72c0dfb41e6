// Question: Name each chief unit once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT chief_unit_key IF NOT EXISTS
FOR (n:ChiefUnit) REQUIRE n.key IS UNIQUE
