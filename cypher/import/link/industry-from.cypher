// Question: From which source is each industry?
// Parameters: $rows [{key, source}]
// Columns: none
UNWIND $rows AS row
MATCH (industry:Industry {key: row.key})
MATCH (source:Source {key: row.source})
MERGE (industry)-[:FROM]->(source)
