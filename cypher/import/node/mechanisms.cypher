// Question: Write the mechanisms.
// Parameters: $rows [{key, name, nameEn, kind, rulesZh, rulesEn, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MERGE (mechanism:Mechanism {key: row.key})
SET mechanism.name = row.name, mechanism.nameEn = row.nameEn, mechanism.kind = row.kind,
    mechanism.rulesZh = row.rulesZh, mechanism.rulesEn = row.rulesEn, mechanism.known = row.known,
    mechanism.source = row.source, mechanism.standing = row.standing,
    mechanism.confidence = row.confidence
