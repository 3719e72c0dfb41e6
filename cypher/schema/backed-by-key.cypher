// Question: Name each BACKED_BY once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT backed_by_key IF NOT EXISTS
FOR ()-[r:BACKED_BY]-() REQUIRE r.key IS UNIQUE
