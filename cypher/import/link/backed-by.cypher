// Question: Who is behind each project?
// Parameters: $rows [{key, project, enterprise, role, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (project:Project {key: row.project})
MATCH (enterprise:Enterprise {key: row.enterprise})
MERGE (project)-[link:BACKED_BY {key: row.key}]->(enterprise)
SET link.role = row.role, link.known = row.known, link.source = row.source,
    link.standing = row.standing, link.confidence = row.confidence
