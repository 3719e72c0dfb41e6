// Question: Which industry is each industry part of?
// Parameters: $rows [{key, partOf}]
// Columns: none
UNWIND $rows AS row
MATCH (part:Industry {key: row.key})
MATCH (whole:Industry {key: row.partOf})
MERGE (part)-[:PART_OF]->(whole)
