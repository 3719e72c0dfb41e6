// Question: how do these rows stand in the graph?
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Project)-[link:FILLS {key: wanted}]->(end:Segment)
OPTIONAL MATCH (a:Assertion {key: 'fills/' + wanted})
RETURN
  link {
    .*,
    project: start.key,
    segment: end.key,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
