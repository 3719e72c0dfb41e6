// Question: which changes by staff does the log have, oldest first?
// Parameters: none
// Columns: key, kind, subject (id), subjectName, subjectNameEn, by, at (ISO 8601), reason, summaryZh, summaryEn, before, after (JSON: tables of rows), undoes (change key), setAsideZh, setAsideEn
MATCH (c:Change)
RETURN
  c.key AS key,
  c.kind AS kind,
  c.subject AS subject,
  c.subjectName AS subjectName,
  c.subjectNameEn AS subjectNameEn,
  c.by AS by,
  c.at AS at,
  c.reason AS reason,
  c.summaryZh AS summaryZh,
  c.summaryEn AS summaryEn,
  c.before AS before,
  c.after AS after,
  c.undoes AS undoes,
  c.setAsideZh AS setAsideZh,
  c.setAsideEn AS setAsideEn
ORDER BY c.sequence
