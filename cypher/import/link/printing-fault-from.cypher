// Question: From which source is each printing fault?
// Parameters: $rows [{key, source}]
// Columns: none
UNWIND $rows AS row
MATCH (printingFault:PrintingFault {key: row.key})
MATCH (source:Source {key: row.source})
MERGE (printingFault)-[:FROM]->(source)
