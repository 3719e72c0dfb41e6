// Question: Which stage events did each project reach or plan?
// Parameters: $rows [{project, key}]
// Columns: none
UNWIND $rows AS row
MATCH (project:Project {key: row.project})
MATCH (stageEvent:StageEvent {key: row.key})
MERGE (project)-[:REACHED]->(stageEvent)
