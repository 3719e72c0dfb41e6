// Question: Name each data version once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT data_version_key IF NOT EXISTS
FOR (n:DataVersion) REQUIRE n.key IS UNIQUE
