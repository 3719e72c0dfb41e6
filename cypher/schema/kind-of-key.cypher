// Question: Name each KIND_OF once; evidence and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT kind_of_key IF NOT EXISTS
FOR ()-[r:KIND_OF]-() REQUIRE r.key IS UNIQUE
