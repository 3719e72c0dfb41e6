// Question: Name each shortlist once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT shortlist_key IF NOT EXISTS
FOR (n:Shortlist) REQUIRE n.key IS UNIQUE
