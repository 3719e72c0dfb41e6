// Question: rows of leaderships, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Enterprise)-[link:LEADS {key: wanted}]->(end:Chain)
OPTIONAL MATCH (a:Assertion {key: 'leaderships/' + wanted})
RETURN
  link {
    .*,
    enterprise: start.key,
    chain: end.key,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
