// Question: Write the lists.
// Parameters: $rows [{key, name, nameEn, issuer, scope, date, dateText, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MERGE (list:List {key: row.key})
SET list.name = row.name, list.nameEn = row.nameEn, list.issuer = row.issuer,
    list.scope = row.scope, list.date = row.date, list.dateText = row.dateText,
    list.known = row.known, list.source = row.source, list.standing = row.standing,
    list.confidence = row.confidence
