// Question: write down a change.
// Parameters: $key, $sequence, $kind, $subject (id), $subjectName, $subjectNameEn, $by, $at (ISO 8601), $reason, $summaryZh, $summaryEn, $before, $after (JSON: tables of rows), $undoes (change key or null), $revises (ids of what it makes newer beside its subject)
// Columns: none
CREATE (c:Change {key: $key})
SET c.sequence = $sequence, c.kind = $kind, c.subject = $subject, c.subjectName = $subjectName,
    c.subjectNameEn = $subjectNameEn, c.by = $by, c.at = $at, c.reason = $reason,
    c.summaryZh = $summaryZh, c.summaryEn = $summaryEn, c.before = $before, c.after = $after,
    c.undoes = $undoes, c.revises = $revises
WITH c
MATCH (undone:Change {key: $undoes})
SET undone.undoneBy = c.key
