// Question: Name each BELONGS_TO once; evidence and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT belongs_to_key IF NOT EXISTS
FOR ()-[r:BELONGS_TO]-() REQUIRE r.key IS UNIQUE
