// Question: How far has this import come?
// Parameters: $name, $hash, $table, $rows (of that table; all tables before it are in)
// Columns: none
MERGE (mark:ImportMark {key: $name})
SET mark.hash = $hash, mark.table = $table, mark.rows = $rows
