// Question: rows of zone_priorities, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Area)-[link:PRIORITISES {key: wanted}]->(end)
OPTIONAL MATCH (a:Assertion {key: 'zone_priorities/' + wanted})
RETURN
  link {
    .*,
    place: start.id,
    priority: head([label IN labels(end) WHERE label <> 'Area']) + ':' + end.key,
    locator: a.locator,
    statementZh: a.statementZh,
    statementEn: a.statementEn
  } AS row
