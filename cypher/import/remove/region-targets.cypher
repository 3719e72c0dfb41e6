// Question: take rows of region_targets away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH ()-[link:TARGETS {key: row.key}]->()
DELETE link
