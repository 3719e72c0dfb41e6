// Question: What does each enterprise do in which segment, and where?
// Parameters: $rows [{key, enterprise, segment, status, function, place, capacity, unit, per, capacityPrinted, share, from, fromText, until, untilText, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (enterprise:Enterprise {key: row.enterprise})
MATCH (segment:Segment {key: row.segment})
MERGE (enterprise)-[link:ACTIVE_IN {key: row.key}]->(segment)
SET link.status = row.status, link.function = row.function, link.place = row.place,
    link.capacity = row.capacity, link.unit = row.unit, link.per = row.per,
    link.capacityPrinted = row.capacityPrinted, link.share = row.share,
    link.from = row.from, link.fromText = row.fromText, link.until = row.until, link.untilText = row.untilText,
    link.known = row.known, link.source = row.source, link.standing = row.standing, link.confidence = row.confidence
