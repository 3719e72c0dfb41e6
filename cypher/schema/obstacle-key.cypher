// Question: Name each statement about an obstacle once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT obstacle_key IF NOT EXISTS
FOR (n:Obstacle) REQUIRE n.key IS UNIQUE
