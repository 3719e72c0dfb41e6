// Question: rows of sources, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Source {key: wanted})
RETURN n {.*} AS row
