// Question: Name each SUPPLIES once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT supplies_key IF NOT EXISTS
FOR ()-[r:SUPPLIES]-() REQUIRE r.key IS UNIQUE
