// Question: What does each figure measure?
// Parameters: $rows [{key, indicator}]
// Columns: none
UNWIND $rows AS row
MATCH (observation:Observation {key: row.key})
MATCH (indicator:Indicator {key: row.indicator})
MERGE (observation)-[:MEASURES]->(indicator)
