// Question: Take back what the columns of a survey link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Survey {key: row.key})-[link:OF|IN]->()
DELETE link
