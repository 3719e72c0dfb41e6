// Question: take rows of tiles away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (n:Region {key: row.key})
REMOVE n.tileRow, n.tileColumn
