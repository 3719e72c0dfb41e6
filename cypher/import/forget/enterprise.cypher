// Question: Take back what the columns of an enterprise link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Enterprise {key: row.key})-[link:LOCATED_IN|CLASSIFIED_AS]->()
DELETE link
