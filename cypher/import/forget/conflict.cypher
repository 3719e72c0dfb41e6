// Question: Take back what the columns of a conflict link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Conflict {key: row.key})-[link:ABOUT|BETWEEN]->()
DELETE link
