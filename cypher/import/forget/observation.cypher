// Question: Take back what the columns of an observation link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Observation {key: row.key})-[link:OF|MEASURES]->()
DELETE link
