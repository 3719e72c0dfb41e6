// Question: Judge each pair of records once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT merge_pair IF NOT EXISTS
FOR (n:Merge) REQUIRE n.pair IS UNIQUE
