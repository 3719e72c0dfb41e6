// Question: What was surveyed?
// Parameters: $rows [{key, ofLabel, ofKey}]
// Columns: none
UNWIND $rows AS row
MATCH (survey:Survey {key: row.key})
CALL (row) {
  MATCH (subject:Chain {key: row.ofKey}) WHERE row.ofLabel = 'Chain' RETURN subject
  UNION ALL
  MATCH (subject:Segment {key: row.ofKey}) WHERE row.ofLabel = 'Segment' RETURN subject
}
MERGE (survey)-[:OF]->(subject)
