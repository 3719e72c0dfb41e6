// Question: Name each survey once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT survey_key IF NOT EXISTS
FOR (n:Survey) REQUIRE n.key IS UNIQUE
