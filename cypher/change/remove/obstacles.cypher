// Question: take these rows out of the graph.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (n:Obstacle {key: row.key})
DETACH DELETE n
