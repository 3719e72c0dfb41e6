// Question: what do these assertions say, and where?
// Parameters: $keys (assertion keys)
// Columns: key, statementZh, statementEn, standing, confidence, locator, source
MATCH (a:Assertion)-[:FROM]->(s:Source)
WHERE a.key IN $keys
RETURN
  a.key AS key,
  a.statementZh AS statementZh,
  a.statementEn AS statementEn,
  a.standing AS standing,
  a.confidence AS confidence,
  a.locator AS locator,
  s.key AS source
