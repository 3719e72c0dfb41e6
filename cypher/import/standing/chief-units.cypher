// Question: rows of chief_units, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:ChiefUnit {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'chief_units/' + wanted})
RETURN
  n {
    .*,
    chain: head(COLLECT { MATCH (n)-[:OF]->(other:Chain) RETURN other.key }),
    place: head(COLLECT { MATCH (n)-[:IN]->(area:Area) RETURN area.id }),
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
