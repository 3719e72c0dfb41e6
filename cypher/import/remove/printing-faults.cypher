// Question: take rows of printing_faults away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (n:PrintingFault {key: row.key})
DETACH DELETE n
