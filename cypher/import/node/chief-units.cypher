// Question: Write the chief units of chains.
// Parameters: $rows [{key, unit, unitEn, issuer, from, fromText, until, untilText, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MERGE (unit:ChiefUnit {key: row.key})
SET unit.unit = row.unit, unit.unitEn = row.unitEn, unit.issuer = row.issuer, unit.from = row.from,
    unit.fromText = row.fromText, unit.until = row.until, unit.untilText = row.untilText, unit.known = row.known,
    unit.source = row.source, unit.standing = row.standing, unit.confidence = row.confidence
