// Question: What did an import keep?
// Parameters: $run (key)
// Columns: table, before (packed rows)
MATCH (:ImportRun {key: $run})-[:KEEPS]->(part:RunPart)
RETURN part.table AS table, part.before AS before
ORDER BY part.key
