// Question: what are these changes?
// Parameters: $keys (change keys)
// Columns: key, sequence, kind, subject (id), subjectName, subjectNameEn, by, at (ISO 8601), reason, summaryZh, summaryEn, undoes (change key), undoneBy (change key), setAsideZh, setAsideEn (why a newer package left it out), last (no later change of the same thing is in force), merged (the thing was merged into another since)
UNWIND $keys AS wanted
MATCH (c:Change {key: wanted})
RETURN
  c.key AS key,
  c.sequence AS sequence,
  c.kind AS kind,
  c.subject AS subject,
  c.subjectName AS subjectName,
  c.subjectNameEn AS subjectNameEn,
  c.by AS by,
  c.at AS at,
  c.reason AS reason,
  c.summaryZh AS summaryZh,
  c.summaryEn AS summaryEn,
  c.undoes AS undoes,
  c.undoneBy AS undoneBy,
  c.setAsideZh AS setAsideZh,
  c.setAsideEn AS setAsideEn,
  NOT EXISTS {
    MATCH (later:Change {subject: c.subject})
    WHERE later.sequence > c.sequence AND later.undoneBy IS NULL AND later.setAsideZh IS NULL AND later.kind <> 'UNDONE'
  } AS last,
  EXISTS {
    MATCH (:Merged {key: split(c.subject, ':')[1]})-[:MERGED_INTO]->(kept:Enterprise|Project)
    WHERE split(c.subject, ':')[0] IN labels(kept)
  } AS merged
