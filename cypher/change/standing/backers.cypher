// Question: how do these rows stand in the graph?
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Project)-[link:BACKED_BY {key: wanted}]->(end:Enterprise)
OPTIONAL MATCH (a:Assertion {key: 'backers/' + wanted})
RETURN
  link {
    .*,
    project: start.key,
    enterprise: end.key,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
