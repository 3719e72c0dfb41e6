// Question: keep what was chosen between statements until a day, for the dates before it.
// Parameters: $rows [{key, inForce, ruleZh, ruleEn}], $change (key of the change that chooses again), $day (integer yyyymmdd)
// Columns: none
UNWIND $rows AS row
MATCH (c:Conflict {key: row.key})
CREATE (c)-[:WAS]->(former:FormerConflict {key: c.key, change: $change, since: coalesce(c.since, 0)})
SET
  // A clock that was put back must not bring forward what was chosen later.
  c.since = CASE WHEN c.since > $day THEN c.since ELSE $day END,
  former.until = c.since,
  former.inForce = row.inForce,
  former.ruleZh = row.ruleZh,
  former.ruleEn = row.ruleEn
