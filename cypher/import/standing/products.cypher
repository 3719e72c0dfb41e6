// Question: rows of products, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Product {key: wanted})
RETURN n {.*} AS row
