// Question: put changes back to what they were before an import made them again.
// Parameters: $rows [{key, before, after}] (before, after: JSON: tables of rows)
// Columns: none
UNWIND $rows AS row
MATCH (c:Change {key: row.key})
SET c.before = row.before, c.after = row.after
REMOVE c.setAsideZh, c.setAsideEn
