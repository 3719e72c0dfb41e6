// Question: Which enterprises lead which chain?
// Parameters: $rows [{key, enterprise, chain, kind, level, issuer, from, fromText, until, untilText, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MATCH (enterprise:Enterprise {key: row.enterprise})
MATCH (chain:Chain {key: row.chain})
MERGE (enterprise)-[link:LEADS {key: row.key}]->(chain)
SET link.kind = row.kind, link.level = row.level, link.issuer = row.issuer, link.from = row.from,
    link.fromText = row.fromText, link.until = row.until, link.untilText = row.untilText,
    link.known = row.known, link.source = row.source, link.standing = row.standing,
    link.confidence = row.confidence
