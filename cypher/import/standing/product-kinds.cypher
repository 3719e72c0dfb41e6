// Question: rows of product_kinds, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Product)-[link:KIND_OF {key: 'product_kinds/' + wanted}]->(end:Product)
RETURN link {.*, key: wanted, kind: start.key, of: end.key} AS row
