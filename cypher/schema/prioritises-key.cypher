// Question: Name each PRIORITISES once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT prioritises_key IF NOT EXISTS
FOR ()-[r:PRIORITISES]-() REQUIRE r.key IS UNIQUE
