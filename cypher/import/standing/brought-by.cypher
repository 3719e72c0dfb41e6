// Question: rows of brought_by, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Project)-[link:BROUGHT_BY {key: wanted}]->(end:Mechanism)
OPTIONAL MATCH (a:Assertion {key: 'brought_by/' + wanted})
RETURN
  link {
    .*,
    project: start.key,
    mechanism: end.key,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
