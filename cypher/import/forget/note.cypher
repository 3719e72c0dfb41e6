// Question: Take back what a note is about before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Note {key: row.key})-[link:ON]->()
DELETE link
