// Question: rows of productions, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Enterprise)-[link:PRODUCES {key: 'productions/' + wanted}]->(end:Product)
RETURN link {.*, key: wanted, enterprise: start.key, product: end.key} AS row
