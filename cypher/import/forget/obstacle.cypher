// Question: Take back the project of a statement about an obstacle before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Obstacle {key: row.key})-[link:HINDERS]->()
DELETE link
