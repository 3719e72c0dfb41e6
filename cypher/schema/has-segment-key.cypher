// Question: Name each HAS_SEGMENT once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT has_segment_key IF NOT EXISTS
FOR ()-[r:HAS_SEGMENT]-() REQUIRE r.key IS UNIQUE
