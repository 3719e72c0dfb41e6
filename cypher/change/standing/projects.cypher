// Question: how do these rows stand in the graph?
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (p:Project {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'projects/' + wanted})
RETURN
  p {
    .*,
    // What it has from a record that was merged into it, its own row does not say.
    sitedIn: head(COLLECT { MATCH (p)-[own:SITED_IN]->(area:Area) WHERE own.start IS NULL RETURN area.id }),
    phaseOf: head(COLLECT {
      MATCH (p)-[own:PHASE_OF]->(whole:Project|Merged)
      WHERE own.start IS NULL
      RETURN coalesce(own.end, whole.key)
    }),
    industry: head(COLLECT { MATCH (p)-[own:CLASSIFIED_AS]->(i:Industry) WHERE own.start IS NULL RETURN i.key }),
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
