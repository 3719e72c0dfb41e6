// Question: Name each stage event once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT stage_event_key IF NOT EXISTS
FOR (n:StageEvent) REQUIRE n.key IS UNIQUE
