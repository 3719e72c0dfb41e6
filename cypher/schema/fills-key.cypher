// Question: Name each FILLS once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT fills_key IF NOT EXISTS
FOR ()-[r:FILLS]-() REQUIRE r.key IS UNIQUE
