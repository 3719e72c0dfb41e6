// Question: Which region is each region part of?
// Parameters: $rows [{key, partOf}]
// Columns: none
UNWIND $rows AS row
MATCH (part:Region {key: row.key})
MATCH (whole:Region {key: row.partOf})
MERGE (part)-[:PART_OF]->(whole)
