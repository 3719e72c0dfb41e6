// Question: take rows of ledgers away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (n:List {key: row.key})
OPTIONAL MATCH (n)-[link:COUNTED_BY|SUMMED_BY]->()
DELETE link
REMOVE n.batch, n.rounds
