// Question: Which chains and industries does each area put first?
// Parameters: $rows [{key, place, priorityLabel, priorityKey, rank, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (area:Area {id: row.place})
CALL (row) {
  MATCH (priority:Chain {key: row.priorityKey}) WHERE row.priorityLabel = 'Chain' RETURN priority
  UNION ALL
  MATCH (priority:Industry {key: row.priorityKey}) WHERE row.priorityLabel = 'Industry' RETURN priority
}
MERGE (area)-[link:PRIORITISES {key: row.key}]->(priority)
SET link.rank = row.rank, link.known = row.known, link.source = row.source,
    link.standing = row.standing, link.confidence = row.confidence
