// Question: Where was each survey made?
// Parameters: $rows [{key, in}]
// Columns: none
UNWIND $rows AS row
MATCH (survey:Survey {key: row.key})
MATCH (area:Area {id: row.in})
MERGE (survey)-[:IN]->(area)
