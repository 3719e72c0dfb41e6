// Question: Which area is each zone part of?
// Parameters: $rows [{key, partOf}]
// Columns: none
UNWIND $rows AS row
MATCH (part:Zone {key: row.key})
MATCH (whole:Area {id: row.partOf})
MERGE (part)-[:PART_OF]->(whole)
