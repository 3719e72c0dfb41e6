// Question: rows of merges, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Merge {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'merges/' + wanted})
RETURN
  n {
    .*,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
