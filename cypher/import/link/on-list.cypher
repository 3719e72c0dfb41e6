// Question: Who is on which list?
// Parameters: $rows [{key, list, memberLabel, memberKey, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (list:List {key: row.list})
CALL (row) {
  MATCH (member:Chain {key: row.memberKey}) WHERE row.memberLabel = 'Chain' RETURN member
  UNION ALL
  MATCH (member:Project {key: row.memberKey}) WHERE row.memberLabel = 'Project' RETURN member
  UNION ALL
  MATCH (member:Enterprise {key: row.memberKey}) WHERE row.memberLabel = 'Enterprise' RETURN member
  UNION ALL
  MATCH (member:Zone {key: row.memberKey}) WHERE row.memberLabel = 'Zone' RETURN member
}
MERGE (member)-[link:ON_LIST {key: row.key}]->(list)
SET link.known = row.known, link.source = row.source, link.standing = row.standing,
    link.confidence = row.confidence
