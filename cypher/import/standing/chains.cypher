// Question: rows of chains, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Chain {key: wanted})
RETURN n {.*} AS row
