// Question: Name each zone once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT zone_key IF NOT EXISTS
FOR (n:Zone) REQUIRE n.key IS UNIQUE
