// Question: about what do sources disagree at these projects?
// Parameters: $keys (project keys)
// Columns: owner (project key), key (conflict key), property, inForce (assertion key), ruleZh, ruleEn, statements [{key (assertion key), known}]
UNWIND $keys AS owner
MATCH (:Project {key: owner})<-[:ABOUT]-(c:Conflict)
RETURN
  owner,
  c.key AS key,
  c.property AS property,
  c.inForce AS inForce,
  c.ruleZh AS ruleZh,
  c.ruleEn AS ruleEn,
  COLLECT {
    MATCH (c)-[:BETWEEN]->(said:Assertion|Observation)
    RETURN {
      key: CASE WHEN said:Observation THEN 'observations/' + said.key ELSE said.key END,
      known: said.known
    } ORDER BY said.known, said.key
  } AS statements
ORDER BY key
