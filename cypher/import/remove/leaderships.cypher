// Question: take rows of leaderships away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH ()-[link:LEADS {key: row.key}]->()
DELETE link
