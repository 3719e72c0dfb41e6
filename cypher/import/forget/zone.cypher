// Question: Take back what the columns of a zone link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Zone {key: row.key})-[link:PART_OF]->()
DELETE link
