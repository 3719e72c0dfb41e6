// Question: take these rows out of the graph.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Product)-[link:INPUT_OF {key: 'product_inputs/' + row.key}]->(:Product)
DELETE link
