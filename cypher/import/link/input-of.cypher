// Question: Which segments are inputs of which?
// Parameters: $rows [{key, input, buyer, essential, returning, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (input:Segment {key: row.input})
MATCH (buyer:Segment {key: row.buyer})
MERGE (input)-[link:INPUT_OF {key: row.key}]->(buyer)
SET link.essential = row.essential, link.returning = row.returning, link.known = row.known,
    link.source = row.source, link.standing = row.standing, link.confidence = row.confidence
