// Question: From which source is each region?
// Parameters: $rows [{key, source}]
// Columns: none
UNWIND $rows AS row
MATCH (region:Region {key: row.key})
MATCH (source:Source {key: row.source})
MERGE (region)-[:FROM]->(source)
