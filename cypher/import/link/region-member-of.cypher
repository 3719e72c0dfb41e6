// Question: Which macro-regions is each region a member of?
// Parameters: $rows [{key, region, macroRegion, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (member:Region {key: row.region})
MATCH (macroRegion:Region {key: row.macroRegion})
MERGE (member)-[link:MEMBER_OF {key: row.key}]->(macroRegion)
SET link.known = row.known, link.source = row.source, link.standing = row.standing,
    link.confidence = row.confidence
