// Question: Name the mark of each import that is under way once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT import_mark_key IF NOT EXISTS
FOR (n:ImportMark) REQUIRE n.key IS UNIQUE
