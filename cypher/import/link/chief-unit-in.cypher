// Question: Where does each chief unit answer for its chain?
// Parameters: $rows [{key, place}]
// Columns: none
UNWIND $rows AS row
MATCH (unit:ChiefUnit {key: row.key})
MATCH (area:Area {id: row.place})
MERGE (unit)-[:IN]->(area)
