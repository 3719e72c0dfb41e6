// Question: Name each MEMBER_OF once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT member_of_key IF NOT EXISTS
FOR ()-[r:MEMBER_OF]-() REQUIRE r.key IS UNIQUE
