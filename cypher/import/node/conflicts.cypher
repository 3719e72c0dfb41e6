// Question: Write the conflicts.
// Parameters: $rows [{key, property, inForce, ruleZh, ruleEn}]
// Columns: none
UNWIND $rows AS row
MERGE (conflict:Conflict {key: row.key})
SET conflict.property = row.property, conflict.inForce = row.inForce, conflict.ruleZh = row.ruleZh,
    conflict.ruleEn = row.ruleEn
