// Question: How far had an import of the same content come when it broke off?
// Parameters: $name, $hash
// Columns: table, rows
MATCH (mark:ImportMark {key: $name, hash: $hash})
RETURN mark.table AS table, mark.rows AS rows
