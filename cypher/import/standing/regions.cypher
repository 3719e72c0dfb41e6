// Question: rows of regions, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Region {key: wanted})
RETURN
  n {
    .*,
    partOf: head(COLLECT { MATCH (n)-[:PART_OF]->(other:Region) RETURN other.key })
  } AS row
