// Question: Name each part of what a run keeps once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT run_part_key IF NOT EXISTS
FOR (n:RunPart) REQUIRE n.key IS UNIQUE
