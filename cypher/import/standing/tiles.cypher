// Question: rows of tiles, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Region {key: wanted})
WHERE n.tileRow IS NOT NULL
RETURN n {region: n.key, .tileRow, .tileColumn} AS row
