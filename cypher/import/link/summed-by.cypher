// Question: Which figure is the published investment of a list's members together?
// Parameters: $rows [{list, investment}]
// Columns: none
UNWIND $rows AS row
MATCH (list:List {key: row.list})
MATCH (figure:Observation {key: row.investment})
MERGE (list)-[:SUMMED_BY]->(figure)
