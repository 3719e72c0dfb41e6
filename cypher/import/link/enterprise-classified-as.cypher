// Question: Under which industry does each enterprise fall?
// Parameters: $rows [{key, industry}]
// Columns: none
UNWIND $rows AS row
MATCH (enterprise:Enterprise {key: row.key})
MATCH (industry:Industry {key: row.industry})
MERGE (enterprise)-[:CLASSIFIED_AS]->(industry)
