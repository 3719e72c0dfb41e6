// Question: Which figure is the published number of a list's members?
// Parameters: $rows [{list, count}]
// Columns: none
UNWIND $rows AS row
MATCH (list:List {key: row.list})
MATCH (figure:Observation {key: row.count})
MERGE (list)-[:COUNTED_BY]->(figure)
