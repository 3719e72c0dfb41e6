// Question: take rows of shortlists away, with their entries.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (n:Shortlist {key: row.key})
DETACH DELETE n
