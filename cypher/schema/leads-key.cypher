// Question: Name each LEADS once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT leads_key IF NOT EXISTS
FOR ()-[r:LEADS]-() REQUIRE r.key IS UNIQUE
