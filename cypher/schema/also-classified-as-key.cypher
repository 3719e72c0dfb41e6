// Question: Name each ALSO_CLASSIFIED_AS once; evidence and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT also_classified_as_key IF NOT EXISTS
FOR ()-[r:ALSO_CLASSIFIED_AS]-() REQUIRE r.key IS UNIQUE
