// Question: What does each enterprise buy?
// Parameters: $rows [{key, enterprise, segment, amountWan, quantity, unit, period, bound, origin, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (enterprise:Enterprise {key: row.enterprise})
MATCH (segment:Segment {key: row.segment})
MERGE (enterprise)-[link:BUYS {key: row.key}]->(segment)
SET link.amountWan = row.amountWan, link.quantity = row.quantity, link.unit = row.unit,
    link.period = row.period, link.bound = row.bound, link.origin = row.origin,
    link.known = row.known, link.source = row.source, link.standing = row.standing,
    link.confidence = row.confidence
