// Question: what are these projects phases of, up to the whole?
// Parameters: $keys (project keys)
// Columns: phase, whole (project keys)
UNWIND $keys AS wanted
MATCH (:Project {key: wanted})-[:PHASE_OF*0..50]->(phase:Project)-[:PHASE_OF]->(whole:Project)
RETURN DISTINCT phase.key AS phase, whole.key AS whole
