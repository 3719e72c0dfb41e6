// Question: Take back the ends of LEADS by its own key before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH ()-[link:LEADS {key: row.key}]->()
DELETE link
