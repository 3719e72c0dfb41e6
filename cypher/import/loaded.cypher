// Question: Record which sources an import brought.
// Parameters: $run, $rows [{key}]
// Columns: none
MATCH (run:ImportRun {key: $run})
UNWIND $rows AS row
MATCH (source:Source {key: row.key})
MERGE (run)-[:LOADED]->(source)
