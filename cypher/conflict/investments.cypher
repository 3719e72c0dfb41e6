// Question: about the investment of which projects do statements disagree, what do they say, and what was chosen when?
// Parameters: none
// Columns: project (key), choices [{since, until (yyyymmdd: from when to before when; null without bound), inForce (key), ruleZh, ruleEn}], statements [{key, known, wan}] the newest first
MATCH (p:Project)<-[:ABOUT]-(c:Conflict {property: 'investment_wan'})
RETURN
  p.key AS project,
  [{since: c.since, until: null, inForce: c.inForce, ruleZh: c.ruleZh, ruleEn: c.ruleEn}] + COLLECT {
    MATCH (c)-[:WAS]->(f:FormerConflict)
    RETURN {since: f.since, until: f.until, inForce: f.inForce, ruleZh: f.ruleZh, ruleEn: f.ruleEn}
  } AS choices,
  COLLECT {
    MATCH (c)-[:BETWEEN]->(said:Assertion {unit: '万元'})
    RETURN {key: said.key, known: said.known, wan: toInteger(said.value)} ORDER BY said.known DESC, said.key
  } AS statements
ORDER BY project, c.key
