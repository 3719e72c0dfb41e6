// Question: Write the enterprises.
// Parameters: $rows [{key, name, nameEn, kind, code, aliases, unnamed, countLow, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MERGE (enterprise:Enterprise {key: row.key})
SET enterprise.name = row.name, enterprise.nameEn = row.nameEn, enterprise.kind = row.kind,
    enterprise.code = row.code, enterprise.aliases = row.aliases, enterprise.unnamed = row.unnamed,
    enterprise.countLow = row.countLow, enterprise.known = row.known,
    enterprise.source = row.source, enterprise.standing = row.standing,
    enterprise.confidence = row.confidence
