// Question: Take back what the columns of a printing fault link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:PrintingFault {key: row.key})-[link:FROM]->()
DELETE link
