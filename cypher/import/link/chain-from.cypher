// Question: From which source is each chain?
// Parameters: $rows [{key, source}]
// Columns: none
UNWIND $rows AS row
MATCH (chain:Chain {key: row.key})
MATCH (source:Source {key: row.source})
MERGE (chain)-[:FROM]->(source)
