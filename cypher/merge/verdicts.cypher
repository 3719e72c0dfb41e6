// Question: on which pairs was it said whether they are one, the newest verdict first?
// Parameters: none
// Columns: key, kept, merged (ids), verdict, known, mergedName, mergedNameEn, change (key of the change that said so; null for a data package)
MATCH (m:Merge)
CALL (m) {
  MATCH (n:Merged {key: m.mergedKey})-[:MERGED_INTO {verdict: m.key}]->() RETURN n
  UNION ALL
  MATCH (n:Enterprise {key: m.mergedKey}) WHERE m.mergedLabel = 'Enterprise' RETURN n
  UNION ALL
  MATCH (n:Project {key: m.mergedKey}) WHERE m.mergedLabel = 'Project' RETURN n
}
RETURN
  m.key AS key,
  m.kept AS kept,
  m.merged AS merged,
  m.verdict AS verdict,
  m.known AS known,
  n.name AS mergedName,
  n.nameEn AS mergedNameEn,
  head(COLLECT { MATCH (c:Change {key: substring(m.key, size('staff-'))}) RETURN c.key }) AS change
ORDER BY known DESC, key
