// Question: Name each project once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT project_key IF NOT EXISTS
FOR (n:Project) REQUIRE n.key IS UNIQUE
