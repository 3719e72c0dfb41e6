// Question: rows of surveys, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Survey {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'surveys/' + wanted})
RETURN
  n {
    .*,
    `of`: head(COLLECT { MATCH (n)-[:OF]->(other) RETURN head([label IN labels(other) WHERE label <> 'Area']) + ':' + other.key }),
    `in`: head(COLLECT { MATCH (n)-[:IN]->(area:Area) RETURN area.id }),
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
