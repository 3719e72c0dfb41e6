// Question: Take back what the columns of a chain link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Chain {key: row.key})-[link:FROM]->()
DELETE link
