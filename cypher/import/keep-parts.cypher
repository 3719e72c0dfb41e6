// Question: Keep what an import overwrites and adds, so that it can be rolled back.
// Parameters: $run, $rows [{key, table, before}] (before: packed rows)
// Columns: none
MATCH (run:ImportRun {key: $run})
UNWIND $rows AS row
CREATE (run)-[:KEEPS]->(part:RunPart {key: row.key})
SET part.table = row.table, part.before = row.before
