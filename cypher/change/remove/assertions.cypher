// Question: take what these rows stated out of the graph.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (a:Assertion {key: row.key})
DETACH DELETE a
