// Question: rows of assertions, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Assertion {key: wanted})
WHERE n.table = 'assertions'
RETURN n {.*, about: head(COLLECT { MATCH (n)-[:ABOUT]->(other) RETURN head([label IN labels(other) WHERE label <> 'Area']) + ':' + other.key })} AS row
