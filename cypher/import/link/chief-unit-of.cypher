// Question: Which chain does each chief unit answer for?
// Parameters: $rows [{key, chain}]
// Columns: none
UNWIND $rows AS row
MATCH (unit:ChiefUnit {key: row.key})
MATCH (chain:Chain {key: row.chain})
MERGE (unit)-[:OF]->(chain)
