// Question: Name each verdict on a pair once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT merge_key IF NOT EXISTS
FOR (n:Merge) REQUIRE n.key IS UNIQUE
