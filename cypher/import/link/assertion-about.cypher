// Question: What is each assertion about?
// Parameters: $rows [{assertion, subjectLabel, subjectKey}]
// Columns: none
UNWIND $rows AS row
MATCH (assertion:Assertion {key: row.assertion})
// A key of null is not looked for: one search a row instead of one for each label.
CALL (row) {
  MATCH (subject:Region {key: CASE row.subjectLabel WHEN 'Region' THEN row.subjectKey END}) RETURN subject
  UNION ALL
  MATCH (subject:Zone {key: CASE row.subjectLabel WHEN 'Zone' THEN row.subjectKey END}) RETURN subject
  UNION ALL
  MATCH (subject:Segment {key: CASE row.subjectLabel WHEN 'Segment' THEN row.subjectKey END}) RETURN subject
  UNION ALL
  MATCH (subject:Enterprise {key: CASE row.subjectLabel WHEN 'Enterprise' THEN row.subjectKey END}) RETURN subject
  UNION ALL
  MATCH (subject:Project {key: CASE row.subjectLabel WHEN 'Project' THEN row.subjectKey END}) RETURN subject
  UNION ALL
  MATCH (subject:StageEvent {key: CASE row.subjectLabel WHEN 'StageEvent' THEN row.subjectKey END}) RETURN subject
  UNION ALL
  MATCH (subject:Observation {key: CASE row.subjectLabel WHEN 'Observation' THEN row.subjectKey END}) RETURN subject
  UNION ALL
  MATCH (subject:Mechanism {key: CASE row.subjectLabel WHEN 'Mechanism' THEN row.subjectKey END}) RETURN subject
  UNION ALL
  MATCH (subject:Survey {key: CASE row.subjectLabel WHEN 'Survey' THEN row.subjectKey END}) RETURN subject
  UNION ALL
  MATCH (subject:ChiefUnit {key: CASE row.subjectLabel WHEN 'ChiefUnit' THEN row.subjectKey END}) RETURN subject
  UNION ALL
  MATCH (subject:List {key: CASE row.subjectLabel WHEN 'List' THEN row.subjectKey END}) RETURN subject
  UNION ALL
  MATCH (subject:Chain {key: CASE row.subjectLabel WHEN 'Chain' THEN row.subjectKey END}) RETURN subject
  UNION ALL
  MATCH (subject:Industry {key: CASE row.subjectLabel WHEN 'Industry' THEN row.subjectKey END}) RETURN subject
}
MERGE (assertion)-[:ABOUT]->(subject)
