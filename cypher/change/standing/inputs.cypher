// Question: how do these rows stand in the graph?
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Segment)-[link:INPUT_OF {key: wanted}]->(end:Segment)
OPTIONAL MATCH (a:Assertion {key: 'inputs/' + wanted})
RETURN
  link {
    .*,
    input: start.key,
    buyer: end.key,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
