// Question: rows of mechanisms, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:Mechanism {key: wanted})
OPTIONAL MATCH (a:Assertion {key: 'mechanisms/' + wanted})
RETURN
  n {
    .*,
    `of`: head(COLLECT { MATCH (n)-[:OF]->(area:Area) RETURN area.id }),
    aimsAt: COLLECT { MATCH (n)-[:AIMS_AT]->(other:Region) RETURN other.key ORDER BY other.key },
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
