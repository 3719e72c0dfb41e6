// Question: take rows of brought_by away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH ()-[link:BROUGHT_BY {key: row.key}]->()
DELETE link
