// Question: rows of shortlists, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Shortlist {key: wanted})
RETURN n {.*} AS row
