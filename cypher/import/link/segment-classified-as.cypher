// Question: Under which industry does each segment fall?
// Parameters: $rows [{key, industry}]
// Columns: none
UNWIND $rows AS row
MATCH (segment:Segment {key: row.key})
MATCH (industry:Industry {key: row.industry})
MERGE (segment)-[:CLASSIFIED_AS]->(industry)
