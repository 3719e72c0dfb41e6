// Question: about which properties of projects do statements disagree, what do they say, and what was chosen when?
// Parameters: none
// Columns: project (key), property, choices [{since, until (yyyymmdd: from when to before when; null without bound), inForce (key), ruleZh, ruleEn}], statements [{key, known, value, unit}] the newest first
MATCH (p:Project)<-[:ABOUT]-(c:Conflict)
RETURN
  p.key AS project,
  c.property AS property,
  [{since: c.since, until: null, inForce: c.inForce, ruleZh: c.ruleZh, ruleEn: c.ruleEn}] + COLLECT {
    MATCH (c)-[:WAS]->(f:FormerConflict)
    RETURN {since: f.since, until: f.until, inForce: f.inForce, ruleZh: f.ruleZh, ruleEn: f.ruleEn}
  } AS choices,
  COLLECT {
    MATCH (c)-[:BETWEEN]->(said:Assertion|Observation)
    RETURN {key: said.key, known: said.known, value: toString(said.value), unit: said.unit}
    ORDER BY said.known DESC, said.key
  } AS statements
ORDER BY project, c.key
