// Question: take these rows out of the graph.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Product)-[link:KIND_OF {key: 'product_kinds/' + row.key}]->(:Product)
DELETE link
