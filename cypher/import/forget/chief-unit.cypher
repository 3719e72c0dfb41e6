// Question: Take back what the columns of a chief unit link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:ChiefUnit {key: row.key})-[link:OF|IN]->()
DELETE link
