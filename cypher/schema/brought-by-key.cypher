// Question: Name each BROUGHT_BY once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT brought_by_key IF NOT EXISTS
FOR ()-[r:BROUGHT_BY]-() REQUIRE r.key IS UNIQUE
