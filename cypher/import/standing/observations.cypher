// Question: rows of observations, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Observation {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'observations/' + wanted})
RETURN
  n {
    .*,
    subject: head(COLLECT { MATCH (n)-[:OF]->(other) RETURN head([label IN labels(other) WHERE label <> 'Area']) + ':' + other.key }),
    indicator: head(COLLECT { MATCH (n)-[:MEASURES]->(other:Indicator) RETURN other.key }),
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
