// Question: take these rows out of the graph.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Enterprise)-[link:PRODUCES {key: 'productions/' + row.key}]->(:Product)
DELETE link
