// Question: how do these rows stand in the graph?
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (c:Conflict {key: wanted})
RETURN
  c {
    .*,
    // Of a record that was merged: it is drawn to the one that stands for both.
    about: head(COLLECT {
      MATCH (c)-[link:ABOUT]->(n)
      RETURN head([label IN labels(n) WHERE label <> 'Area']) + ':' + coalesce(link.end, n.key)
    }),
    statements: COLLECT { MATCH (c)-[:BETWEEN]->(side) RETURN side.key ORDER BY side.key }
  } AS row
