// Question: rows of notes, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Note {key: wanted})
RETURN
  n {
    .*,
    about: head(COLLECT { MATCH (n)-[:ON]->(other) RETURN head([label IN labels(other) WHERE label <> 'Area']) + ':' + other.key })
  } AS row
