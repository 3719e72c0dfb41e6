// Question: What is each assertion about?
// Parameters: $rows [{assertion, subjectLabel, subjectKey}]
// Columns: none
UNWIND $rows AS row
MATCH (assertion:Assertion {key: row.assertion})
CALL (row) {
  MATCH (subject:Region {key: row.subjectKey}) WHERE row.subjectLabel = 'Region' RETURN subject
  UNION ALL
  MATCH (subject:Zone {key: row.subjectKey}) WHERE row.subjectLabel = 'Zone' RETURN subject
  UNION ALL
  MATCH (subject:Segment {key: row.subjectKey}) WHERE row.subjectLabel = 'Segment' RETURN subject
  UNION ALL
  MATCH (subject:Enterprise {key: row.subjectKey}) WHERE row.subjectLabel = 'Enterprise' RETURN subject
  UNION ALL
  MATCH (subject:Project {key: row.subjectKey}) WHERE row.subjectLabel = 'Project' RETURN subject
  UNION ALL
  MATCH (subject:StageEvent {key: row.subjectKey}) WHERE row.subjectLabel = 'StageEvent' RETURN subject
  UNION ALL
  MATCH (subject:Observation {key: row.subjectKey}) WHERE row.subjectLabel = 'Observation' RETURN subject
  UNION ALL
  MATCH (subject:Mechanism {key: row.subjectKey}) WHERE row.subjectLabel = 'Mechanism' RETURN subject
  UNION ALL
  MATCH (subject:Survey {key: row.subjectKey}) WHERE row.subjectLabel = 'Survey' RETURN subject
  UNION ALL
  MATCH (subject:ChiefUnit {key: row.subjectKey}) WHERE row.subjectLabel = 'ChiefUnit' RETURN subject
  UNION ALL
  MATCH (subject:List {key: row.subjectKey}) WHERE row.subjectLabel = 'List' RETURN subject
  UNION ALL
  MATCH (subject:Chain {key: row.subjectKey}) WHERE row.subjectLabel = 'Chain' RETURN subject
  UNION ALL
  MATCH (subject:Industry {key: row.subjectKey}) WHERE row.subjectLabel = 'Industry' RETURN subject
}
MERGE (assertion)-[:ABOUT]->(subject)
