// Question: rows of list_members, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start)-[link:ON_LIST {key: wanted}]->(end:List)
OPTIONAL MATCH (a:Assertion {key: 'list_members/' + wanted})
RETURN
  link {
    .*,
    list: end.key,
    member: head([label IN labels(start) WHERE label <> 'Area']) + ':' + start.key,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
