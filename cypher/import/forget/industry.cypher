// Question: Take back what the columns of an industry link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Industry {key: row.key})-[link:PART_OF|FROM]->()
DELETE link
