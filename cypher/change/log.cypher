// Question: which changes by staff are in force, oldest first?
// Parameters: none
// Columns: key, at (ISO 8601), summaryZh, summaryEn, before, after (JSON: tables of rows)
MATCH (c:Change)
WHERE c.undoneBy IS NULL AND c.setAsideZh IS NULL AND c.kind <> 'UNDONE'
RETURN c.key AS key, c.at AS at, c.summaryZh AS summaryZh, c.summaryEn AS summaryEn, c.before AS before, c.after AS after
ORDER BY c.sequence
