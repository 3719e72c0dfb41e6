// Question: what are these parts of, or phases of, up to the whole?
// Parameters: $regions, $zones (area ids), $industries, $projects (keys of what they are part of)
// Columns: table, part (key), whole (key; of a zone the area id)
CALL () {
  UNWIND $regions AS wanted
  MATCH (:Region {key: wanted})-[:PART_OF*0..]->(part:Region)-[:PART_OF]->(whole:Region)
  RETURN 'regions' AS table, part.key AS part, whole.key AS whole
  UNION
  UNWIND $zones AS wanted
  MATCH (:Area {id: wanted})-[:PART_OF*0..]->(part:Zone)-[:PART_OF]->(whole:Area)
  RETURN 'zones' AS table, part.key AS part, whole.id AS whole
  UNION
  UNWIND $industries AS wanted
  MATCH (:Industry {key: wanted})-[:PART_OF*0..]->(part:Industry)-[:PART_OF]->(whole:Industry)
  RETURN 'industries' AS table, part.key AS part, whole.key AS whole
  UNION
  UNWIND $projects AS wanted
  MATCH (:Project {key: wanted})-[:PHASE_OF*0..]->(part:Project)-[:PHASE_OF]->(whole:Project)
  RETURN 'projects' AS table, part.key AS part, whole.key AS whole
}
RETURN table, part, whole
