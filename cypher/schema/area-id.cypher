// Question: Name each area once, over regions and zones.
// Parameters: none
// Columns: none
CREATE CONSTRAINT area_id IF NOT EXISTS
FOR (n:Area) REQUIRE n.id IS UNIQUE
