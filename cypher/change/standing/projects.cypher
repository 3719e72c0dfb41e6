// Question: how do these rows stand in the graph?
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (p:Project {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'projects/' + wanted})
RETURN
  p {
    .*,
    sitedIn: head(COLLECT { MATCH (p)-[:SITED_IN]->(area:Area) RETURN area.id }),
    phaseOf: head(COLLECT { MATCH (p)-[:PHASE_OF]->(whole:Project) RETURN whole.key }),
    industry: head(COLLECT { MATCH (p)-[:CLASSIFIED_AS]->(i:Industry) RETURN i.key }),
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
