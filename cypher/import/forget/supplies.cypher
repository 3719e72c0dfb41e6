// Question: Take back the ends of SUPPLIES by its own key before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH ()-[link:SUPPLIES {key: row.key}]->()
DELETE link
