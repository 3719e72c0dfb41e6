// Question: Which regions does each mechanism aim at?
// Parameters: $rows [{key, aimsAt}]
// Columns: none
UNWIND $rows AS row
MATCH (mechanism:Mechanism {key: row.key})
UNWIND row.aimsAt AS target
MATCH (region:Region {key: target})
MERGE (mechanism)-[:AIMS_AT]->(region)
