// Question: rows of industries, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Industry {key: wanted})
RETURN
  n {
    .*,
    partOf: head(COLLECT { MATCH (n)-[:PART_OF]->(other:Industry) RETURN other.key })
  } AS row
