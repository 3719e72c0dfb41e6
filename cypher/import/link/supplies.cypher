// Question: Which enterprise supplies which?
// Parameters: $rows [{key, supplier, buyer, segment, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (supplier:Enterprise {key: row.supplier})
MATCH (buyer:Enterprise {key: row.buyer})
MERGE (supplier)-[link:SUPPLIES {key: row.key}]->(buyer)
SET link.segment = row.segment, link.known = row.known, link.source = row.source,
    link.standing = row.standing, link.confidence = row.confidence
