// Question: Take back what the columns of a project link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Project {key: row.key})-[link:SITED_IN|PHASE_OF|CLASSIFIED_AS]->()
DELETE link
