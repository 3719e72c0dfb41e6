// Question: is the enterprise put on the shortlist, if the list is still as it was read?
// Parameters: $key, $revision (that was read), $enterprise (enterprise key), $fields {ownerUnit, nextStep, dueDate, notes: those given}, $by, $now (ISO 8601), $change (names this change), $most (entries)
// Columns: outcome (CHANGED, GONE, CONFLICT, NOT_FOUND, ALREADY_LISTED, FULL or ROLLING_BACK)
OPTIONAL MATCH (list:Shortlist {key: $key})
// Takes the lock before the revision is read; of a list that is deleted meanwhile it is null then. A change that is sent again after a failure is not made again.
SET list.locked = true
REMOVE list.locked
WITH list
OPTIONAL MATCH (enterprise:Enterprise {key: $enterprise})
WITH
  list,
  enterprise,
  CASE
    WHEN list.revision IS NULL THEN 'GONE'
    WHEN list.lastChange = $change THEN 'MADE'
    WHEN list.revision <> $revision THEN 'CONFLICT'
    WHEN EXISTS { MATCH (run:ImportRun) WHERE run.state = 'ROLLING_BACK' } THEN 'ROLLING_BACK'
    WHEN enterprise IS NULL THEN 'NOT_FOUND'
    WHEN EXISTS { (list)-[:LISTS]->(enterprise) } THEN 'ALREADY_LISTED'
    WHEN COUNT { (list)-[:LISTS]->(:Enterprise) } >= $most THEN 'FULL'
    ELSE 'CHANGED'
  END AS outcome
FOREACH (changed IN CASE outcome WHEN 'CHANGED' THEN [list] ELSE [] END |
  CREATE (changed)-[entry:LISTS]->(enterprise)
  SET
    entry += $fields,
    entry.addedAt = $now,
    entry.addedIn = changed.revision,
    changed.revision = changed.revision + 1,
    changed.changedAt = $now,
    changed.changedBy = $by,
    changed.lastChange = $change
)
RETURN CASE outcome WHEN 'MADE' THEN 'CHANGED' ELSE outcome END AS outcome
