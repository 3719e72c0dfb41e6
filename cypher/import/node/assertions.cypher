// Question: Write one assertion for each row that has evidence.
// Parameters: $rows [{key, table, locator, standing, confidence, statementZh, statementEn, property, value, unit, asOf, asOfText, known, source}]
// Columns: none
UNWIND $rows AS row
MERGE (assertion:Assertion {key: row.key})
SET assertion.table = row.table, assertion.locator = row.locator,
    assertion.standing = row.standing, assertion.confidence = row.confidence,
    assertion.statementZh = row.statementZh, assertion.statementEn = row.statementEn,
    assertion.property = row.property, assertion.value = row.value, assertion.unit = row.unit,
    assertion.asOf = row.asOf, assertion.asOfText = row.asOfText, assertion.known = row.known,
    assertion.source = row.source
