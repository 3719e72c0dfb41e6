// Question: Which project is each project a phase of?
// Parameters: $rows [{key, phaseOf}]
// Columns: none
UNWIND $rows AS row
MATCH (phase:Project {key: row.key})
MATCH (whole:Project {key: row.phaseOf})
MERGE (phase)-[:PHASE_OF]->(whole)
