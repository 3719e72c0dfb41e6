// Question: Which project does each obstacle hold up?
// Parameters: $rows [{key, project}]
// Columns: none
UNWIND $rows AS row
MATCH (obstacle:Obstacle {key: row.key})
MATCH (project:Project {key: row.project})
MERGE (obstacle)-[:HINDERS]->(project)
