// Question: rows of region_members, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Region)-[link:MEMBER_OF {key: wanted}]->(end:Region)
OPTIONAL MATCH (a:Assertion {key: 'region_members/' + wanted})
RETURN
  link {
    .*,
    region: start.key,
    macroRegion: end.key,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
