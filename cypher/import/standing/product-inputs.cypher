// Question: rows of product_inputs, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Product)-[link:INPUT_OF {key: 'product_inputs/' + wanted}]->(end:Product)
RETURN link {.*, key: wanted, input: start.key, buyer: end.key} AS row
