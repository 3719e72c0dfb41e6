// Question: Which enterprise supplies which?
// Parameters: $rows [{key, supplier, buyer, segment, from, fromText, attracted, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (supplier:Enterprise {key: row.supplier})
MATCH (buyer:Enterprise {key: row.buyer})
MERGE (supplier)-[link:SUPPLIES {key: row.key}]->(buyer)
SET link.segment = row.segment, link.from = row.from, link.fromText = row.fromText,
    link.attracted = row.attracted, link.known = row.known, link.source = row.source, link.standing = row.standing,
    link.confidence = row.confidence
