// Question: Name each segment once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT segment_key IF NOT EXISTS
FOR (n:Segment) REQUIRE n.key IS UNIQUE
