// Question: Take back the ends of BUYS by its own key before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH ()-[link:BUYS {key: row.key}]->()
DELETE link
