// Question: rows of product_segments, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Product)-[link:BELONGS_TO {key: 'product_segments/' + wanted}]->(end:Segment)
RETURN link {.*, key: wanted, product: start.key, segment: end.key} AS row
