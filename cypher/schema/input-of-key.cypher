// Question: Name each INPUT_OF once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT input_of_key IF NOT EXISTS
FOR ()-[r:INPUT_OF]-() REQUIRE r.key IS UNIQUE
