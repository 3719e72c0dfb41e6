// Question: rows of activities, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Enterprise)-[link:ACTIVE_IN {key: wanted}]->(end:Segment)
OPTIONAL MATCH (a:Assertion {key: 'activities/' + wanted})
RETURN
  link {
    .*,
    enterprise: start.key,
    segment: end.key,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
