// Question: rows of printing_faults, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:PrintingFault {key: wanted})
RETURN n {.*} AS row
