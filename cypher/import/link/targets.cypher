// Question: Which regions does each area court?
// Parameters: $rows [{key, place, region, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (area:Area {id: row.place})
MATCH (region:Region {key: row.region})
MERGE (area)-[link:TARGETS {key: row.key}]->(region)
SET link.known = row.known, link.source = row.source, link.standing = row.standing,
    link.confidence = row.confidence
