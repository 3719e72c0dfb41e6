// Question: take rows of shortlists away.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (n:Shortlist {key: row.key})
DETACH DELETE n
