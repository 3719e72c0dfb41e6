// Question: Which segment is each shortlist of?
// Parameters: $rows [{key, segment}]
// Columns: none
UNWIND $rows AS row
MATCH (list:Shortlist {key: row.key}), (segment:Segment {key: row.segment})
MERGE (list)-[:OF]->(segment)
