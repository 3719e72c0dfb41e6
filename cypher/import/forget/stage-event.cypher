// Question: Take back the project of a stage event before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:StageEvent {key: row.key})<-[link:REACHED]-()
DELETE link
