// Question: Name each ACTIVE_IN once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT active_in_key IF NOT EXISTS
FOR ()-[r:ACTIVE_IN]-() REQUIRE r.key IS UNIQUE
