// Question: Under which industry does each project fall?
// Parameters: $rows [{key, industry}]
// Columns: none
UNWIND $rows AS row
MATCH (project:Project {key: row.key})
MATCH (industry:Industry {key: row.industry})
MERGE (project)-[:CLASSIFIED_AS]->(industry)
