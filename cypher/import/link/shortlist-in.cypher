// Question: Which area is each shortlist for?
// Parameters: $rows [{key, area}]
// Columns: none
UNWIND $rows AS row
MATCH (list:Shortlist {key: row.key}), (area:Area {id: row.area})
MERGE (list)-[:IN]->(area)
