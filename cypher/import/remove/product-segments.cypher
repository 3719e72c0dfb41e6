// Question: take these rows out of the graph.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Product)-[link:BELONGS_TO {key: 'product_segments/' + row.key}]->(:Segment)
DELETE link
