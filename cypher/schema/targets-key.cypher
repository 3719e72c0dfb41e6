// Question: Name each TARGETS once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT targets_key IF NOT EXISTS
FOR ()-[r:TARGETS]-() REQUIRE r.key IS UNIQUE
