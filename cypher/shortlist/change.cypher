// Question: is the shortlist changed, if it is still as it was read?
// Parameters: $key, $revision (that was read), $fields {name, ownerUnit, view: those to change}, $by, $now (ISO 8601), $change (names this change)
// Columns: outcome (CHANGED, GONE or CONFLICT)
OPTIONAL MATCH (list:Shortlist {key: $key})
// Takes the lock before the revision is read; of a list that is deleted meanwhile it is null then. A change that is sent again after a failure is not made again.
SET list.locked = true
REMOVE list.locked
WITH
  list,
  CASE
    WHEN list.revision IS NULL THEN 'GONE'
    WHEN list.lastChange = $change THEN 'MADE'
    WHEN list.revision <> $revision THEN 'CONFLICT'
    ELSE 'CHANGED'
  END AS outcome
FOREACH (changed IN CASE outcome WHEN 'CHANGED' THEN [list] ELSE [] END |
  SET
    changed += $fields,
    changed.revision = changed.revision + 1,
    changed.changedAt = $now,
    changed.changedBy = $by,
    changed.lastChange = $change
)
RETURN CASE outcome WHEN 'MADE' THEN 'CHANGED' ELSE outcome END AS outcome
