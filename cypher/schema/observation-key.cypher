// Question: Name each observation once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT observation_key IF NOT EXISTS
FOR (n:Observation) REQUIRE n.key IS UNIQUE
