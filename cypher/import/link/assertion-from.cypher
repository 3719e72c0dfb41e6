// Question: From which source is each assertion?
// Parameters: $rows [{key, source}]
// Columns: none
UNWIND $rows AS row
MATCH (assertion:Assertion {key: row.key})
MATCH (source:Source {key: row.source})
MERGE (assertion)-[:FROM]->(source)
