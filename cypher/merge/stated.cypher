// Question: which records are stated to be perhaps the same?
// Parameters: none
// Columns: key (of the assertion), about (id), value (id), confidence, statementZh, statementEn
MATCH (a:Assertion {property: 'possibly_same_as'})-[:ABOUT]->(n:Enterprise|Project)
RETURN
  a.key AS key,
  CASE WHEN n:Enterprise THEN 'Enterprise:' ELSE 'Project:' END + n.key AS about,
  a.value AS value,
  a.confidence AS confidence,
  a.statementZh AS statementZh,
  a.statementEn AS statementEn
ORDER BY key
