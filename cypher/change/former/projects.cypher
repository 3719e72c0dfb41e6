// Question: keep what the rows of these projects said until a day, for the dates before it.
// Parameters: $rows [{key, name, nameEn, printedName, investmentWan, investmentBound, landMu, floorM2, jobs, salesWan, taxWan, capacity, unit, per, capacityPrinted, sitedIn, phaseOf}], $change (key of the change that corrects them), $day (integer yyyymmdd)
// Columns: none
UNWIND $rows AS row
MATCH (p:Project {key: row.key})
CREATE (p)-[:WAS]->(former:FormerProject {key: p.key, change: $change, since: coalesce(p.since, 0)})
SET
  // A clock that was put back must not bring forward what was told later.
  p.since = CASE WHEN p.since > $day THEN p.since ELSE $day END,
  former.until = p.since,
  former.name = row.name,
  former.nameEn = row.nameEn,
  former.printedName = row.printedName,
  former.investmentWan = row.investmentWan,
  former.investmentBound = row.investmentBound,
  former.landMu = row.landMu,
  former.floorM2 = row.floorM2,
  former.jobs = row.jobs,
  former.salesWan = row.salesWan,
  former.taxWan = row.taxWan,
  former.capacity = row.capacity,
  former.unit = row.unit,
  former.per = row.per,
  former.capacityPrinted = row.capacityPrinted
WITH row, p, former
// Beside what the former row says the project itself says it: exploring walks from thing to thing.
CALL (row, p, former) {
  MATCH (area:Area {id: row.sitedIn})
  CREATE (former)-[:SITED_IN]->(area)
  CREATE (p)-[:WAS_SITED_IN {change: $change, since: former.since, until: former.until}]->(area)
}
CALL (row, p, former) {
  MATCH (whole:Project {key: row.phaseOf})
  CREATE (former)-[:PHASE_OF]->(whole)
  CREATE (p)-[:WAS_PHASE_OF {change: $change, since: former.since, until: former.until}]->(whole)
}
