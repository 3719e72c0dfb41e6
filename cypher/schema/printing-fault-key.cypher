// Question: Name each printing fault once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT printing_fault_key IF NOT EXISTS
FOR (n:PrintingFault) REQUIRE n.key IS UNIQUE
