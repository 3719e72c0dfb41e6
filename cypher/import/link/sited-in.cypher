// Question: Where is each project sited?
// Parameters: $rows [{key, sitedIn}]
// Columns: none
UNWIND $rows AS row
MATCH (project:Project {key: row.key})
MATCH (area:Area {id: row.sitedIn})
MERGE (project)-[:SITED_IN]->(area)
