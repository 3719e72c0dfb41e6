// Question: Take back what the columns of a segment link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Segment {key: row.key})-[link:CLASSIFIED_AS]->()
DELETE link
