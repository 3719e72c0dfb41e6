// Question: Of which areas does each source report progress?
// Parameters: $rows [{source, place}]
// Columns: none
UNWIND $rows AS row
MATCH (source:Source {key: row.source})
MATCH (area:Area {id: row.place})
MERGE (source)-[:REPORTS_PROGRESS_OF]->(area)
