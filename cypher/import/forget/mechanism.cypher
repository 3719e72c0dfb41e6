// Question: Take back what the columns of a mechanism link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Mechanism {key: row.key})-[link:OF|AIMS_AT]->()
DELETE link
