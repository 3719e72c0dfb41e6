// Question: how do these rows stand in the graph?
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
// Its key names the ends that are its own: where one record stands for two, it is drawn to others.
MATCH ()-[link:FILLS {key: wanted}]->()
OPTIONAL MATCH (a:Assertion {key: 'fills/' + wanted})
RETURN
  link {
    .*,
    project: split(wanted, '/')[0],
    segment: split(wanted, '/')[1],
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
