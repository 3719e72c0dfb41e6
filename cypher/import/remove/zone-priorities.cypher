// Question: take rows of zone_priorities away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH ()-[link:PRIORITISES {key: row.key}]->()
DELETE link
