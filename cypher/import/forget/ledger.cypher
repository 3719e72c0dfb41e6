// Question: Take back which figures are the totals of a list before the rows are written anew.
// Parameters: $rows [{list}]
// Columns: none
UNWIND $rows AS row
MATCH (:List {key: row.list})-[link:COUNTED_BY|SUMMED_BY]->()
DELETE link
