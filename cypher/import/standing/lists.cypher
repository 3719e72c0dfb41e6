// Question: rows of lists, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:List {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'lists/' + wanted})
RETURN
  n {
    .*,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
