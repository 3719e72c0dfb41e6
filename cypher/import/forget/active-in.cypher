// Question: Take back the ends of ACTIVE_IN by its own key before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH ()-[link:ACTIVE_IN {key: row.key}]->()
DELETE link
