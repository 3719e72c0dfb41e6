// Question: rows of zones, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Zone {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'zones/' + wanted})
RETURN
  n {
    .*,
    partOf: head(COLLECT { MATCH (n)-[:PART_OF]->(area:Area) RETURN area.id }),
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
