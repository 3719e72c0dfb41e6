// Question: rows of supplies, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Enterprise)-[link:SUPPLIES {key: wanted}]->(end:Enterprise)
OPTIONAL MATCH (a:Assertion {key: 'supplies/' + wanted})
RETURN
  link {
    .*,
    supplier: start.key,
    buyer: end.key,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
