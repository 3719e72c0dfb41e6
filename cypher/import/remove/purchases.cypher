// Question: take rows of purchases away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH ()-[link:BUYS {key: row.key}]->()
DELETE link
