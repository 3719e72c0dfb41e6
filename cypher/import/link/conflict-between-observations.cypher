// Question: Which figures stand against each other in each conflict?
// Parameters: $rows [{key, statements}]
// Columns: none
UNWIND $rows AS row
MATCH (conflict:Conflict {key: row.key})
UNWIND row.statements AS statement
MATCH (side:Observation {key: statement})
MERGE (conflict)-[:BETWEEN]->(side)
