// Question: write down changes that a package brings, after all that was written before.
// Parameters: $rows [{key, number (its place among them, from 1), kind, subject (id), subjectName, subjectNameEn, by, at (ISO 8601), reason, summaryZh, summaryEn, before, after (JSON: tables of rows), undoes, undoneBy (change keys), setAsideZh, setAsideEn, revises (ids of what it makes newer beside its subject)}]
// Columns: none
MATCH (version:DataVersion {key: 'data'})
UNWIND $rows AS row
CREATE (c:Change {key: row.key})
SET c.sequence = version.version + row.number, c.kind = row.kind, c.subject = row.subject,
    c.subjectName = row.subjectName, c.subjectNameEn = row.subjectNameEn, c.by = row.by, c.at = row.at,
    c.reason = row.reason, c.summaryZh = row.summaryZh, c.summaryEn = row.summaryEn,
    c.before = row.before, c.after = row.after, c.undoes = row.undoes, c.undoneBy = row.undoneBy,
    c.setAsideZh = row.setAsideZh, c.setAsideEn = row.setAsideEn, c.revises = row.revises
