// Question: rows of enterprises, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Enterprise {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'enterprises/' + wanted})
RETURN
  n {
    .*,
    locatedIn: head(COLLECT { MATCH (n)-[:LOCATED_IN]->(area:Area) RETURN area.id }),
    industry: head(COLLECT { MATCH (n)-[:CLASSIFIED_AS]->(other:Industry) RETURN other.key }),
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
