// Question: about what do sources disagree at these projects?
// Parameters: $keys (project keys)
// Columns: owner (project key), key (conflict key), property, choices [{since, until, inForce (assertion key), ruleZh, ruleEn}], statements [{key, assertion (key), known}] the newest first
UNWIND $keys AS owner
MATCH (:Project {key: owner})<-[:ABOUT]-(c:Conflict)
RETURN
  owner,
  c.key AS key,
  c.property AS property,
  [{since: c.since, until: null, inForce: c.inForce, ruleZh: c.ruleZh, ruleEn: c.ruleEn}] + COLLECT {
    MATCH (c)-[:WAS]->(f:FormerConflict)
    RETURN {since: f.since, until: f.until, inForce: f.inForce, ruleZh: f.ruleZh, ruleEn: f.ruleEn}
  } AS choices,
  COLLECT {
    MATCH (c)-[:BETWEEN]->(said:Assertion|Observation)
    RETURN {
      key: said.key,
      assertion: CASE WHEN said:Observation THEN 'observations/' + said.key ELSE said.key END,
      known: said.known
    } ORDER BY said.known DESC, said.key
  } AS statements
ORDER BY key
