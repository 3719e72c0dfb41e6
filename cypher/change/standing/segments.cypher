// Question: how do these rows stand in the graph?
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (s:Segment {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'segments/' + wanted})
RETURN
  s {
    .*,
    industry: head(COLLECT { MATCH (s)-[:CLASSIFIED_AS]->(i:Industry) RETURN i.key }),
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
