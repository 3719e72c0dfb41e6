// Question: rows of stage_events, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:StageEvent {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'stage_events/' + wanted})
RETURN
  n {
    .*,
    project: head(COLLECT { MATCH (p:Project)-[:REACHED]->(n) RETURN p.key }),
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
