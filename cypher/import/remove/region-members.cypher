// Question: take rows of region_members away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH ()-[link:MEMBER_OF {key: row.key}]->()
DELETE link
