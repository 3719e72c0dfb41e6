// Question: Name each PRODUCES once; evidence and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT produces_key IF NOT EXISTS
FOR ()-[r:PRODUCES]-() REQUIRE r.key IS UNIQUE
