// Question: Where is each enterprise located?
// Parameters: $rows [{key, locatedIn}]
// Columns: none
UNWIND $rows AS row
MATCH (enterprise:Enterprise {key: row.key})
MATCH (area:Area {id: row.locatedIn})
MERGE (enterprise)-[:LOCATED_IN]->(area)
