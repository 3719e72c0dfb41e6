// Question: Which projects did each mechanism bring?
// Parameters: $rows [{key, project, mechanism, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (project:Project {key: row.project})
MATCH (mechanism:Mechanism {key: row.mechanism})
MERGE (project)-[link:BROUGHT_BY {key: row.key}]->(mechanism)
SET link.known = row.known, link.source = row.source, link.standing = row.standing,
    link.confidence = row.confidence
