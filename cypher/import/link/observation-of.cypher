// Question: Whose figure is each figure?
// Parameters: $rows [{key, subjectLabel, subjectKey}]
// Columns: none
UNWIND $rows AS row
MATCH (observation:Observation {key: row.key})
CALL (row) {
  MATCH (subject:Region {key: row.subjectKey}) WHERE row.subjectLabel = 'Region' RETURN subject
  UNION ALL
  MATCH (subject:Zone {key: row.subjectKey}) WHERE row.subjectLabel = 'Zone' RETURN subject
  UNION ALL
  MATCH (subject:Enterprise {key: row.subjectKey}) WHERE row.subjectLabel = 'Enterprise' RETURN subject
  UNION ALL
  MATCH (subject:Project {key: row.subjectKey}) WHERE row.subjectLabel = 'Project' RETURN subject
}
MERGE (observation)-[:OF]->(subject)
