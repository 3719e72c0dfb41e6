// Question: Find all that is stated about an obstacle.
// Parameters: none
// Columns: none
CREATE INDEX obstacle_name IF NOT EXISTS
FOR (n:Obstacle) ON (n.obstacle)
