// Question: rows of region_targets, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Area)-[link:TARGETS {key: wanted}]->(end:Region)
OPTIONAL MATCH (a:Assertion {key: 'region_targets/' + wanted})
RETURN
  link {
    .*,
    place: start.id,
    region: end.key,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
