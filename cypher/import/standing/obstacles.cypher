// Question: rows of obstacles, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Obstacle {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'obstacles/' + wanted})
RETURN
  n {
    .*,
    project: head(COLLECT { MATCH (n)-[:HINDERS]->(other:Project) RETURN other.key }),
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
