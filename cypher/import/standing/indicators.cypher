// Question: rows of indicators, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Indicator {key: wanted})
RETURN n {.*} AS row
