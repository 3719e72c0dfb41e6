// Question: Which area does each mechanism belong to?
// Parameters: $rows [{key, of}]
// Columns: none
UNWIND $rows AS row
MATCH (mechanism:Mechanism {key: row.key})
MATCH (area:Area {id: row.of})
MERGE (mechanism)-[:OF]->(area)
