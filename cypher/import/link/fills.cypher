// Question: Which segments does each project fill?
// Parameters: $rows [{key, project, segment, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (project:Project {key: row.project})
MATCH (segment:Segment {key: row.segment})
MERGE (project)-[link:FILLS {key: row.key}]->(segment)
SET link.known = row.known, link.source = row.source, link.standing = row.standing,
    link.confidence = row.confidence
