// Question: Name each BUYS once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT buys_key IF NOT EXISTS
FOR ()-[r:BUYS]-() REQUIRE r.key IS UNIQUE
