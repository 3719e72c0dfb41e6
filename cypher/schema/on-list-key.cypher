// Question: Name each ON_LIST once; assertions and re-imports find it by that name.
// Parameters: none
// Columns: none
CREATE CONSTRAINT on_list_key IF NOT EXISTS
FOR ()-[r:ON_LIST]-() REQUIRE r.key IS UNIQUE
