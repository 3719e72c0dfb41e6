// Question: What is each note about?
// Parameters: $rows [{key, aboutLabel, aboutKey}]
// Columns: none
UNWIND $rows AS row
MATCH (note:Note {key: row.key})
CALL (row) {
  MATCH (subject:Zone {key: row.aboutKey}) WHERE row.aboutLabel = 'Zone' RETURN subject
  UNION ALL
  MATCH (subject:Region {key: row.aboutKey}) WHERE row.aboutLabel = 'Region' RETURN subject
  UNION ALL
  MATCH (subject:Enterprise {key: row.aboutKey}) WHERE row.aboutLabel = 'Enterprise' RETURN subject
  UNION ALL
  MATCH (subject:Project {key: row.aboutKey}) WHERE row.aboutLabel = 'Project' RETURN subject
  UNION ALL
  MATCH (subject:Chain {key: row.aboutKey}) WHERE row.aboutLabel = 'Chain' RETURN subject
  UNION ALL
  MATCH (subject:Segment {key: row.aboutKey}) WHERE row.aboutLabel = 'Segment' RETURN subject
}
MERGE (note)-[:ON]->(subject)
