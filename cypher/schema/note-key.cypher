// Question: Name each note once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT note_key IF NOT EXISTS
FOR (n:Note) REQUIRE n.key IS UNIQUE
