// Question: is the entry changed, if the list is still as it was read?
// Parameters: $key, $revision (that was read), $enterprise (enterprise key), $fields {ownerUnit, nextStep, dueDate, notes: those to change}, $by, $now (ISO 8601), $change (names this change)
// Columns: outcome (CHANGED, GONE, CONFLICT or NOT_LISTED)
OPTIONAL MATCH (list:Shortlist {key: $key})
// Takes the lock before the revision is read; of a list that is deleted meanwhile it is null then. A change that is sent again after a failure is not made again.
SET list.locked = true
REMOVE list.locked
WITH list
// Two records that became one may have an entry each.
OPTIONAL MATCH (list)-[entry:LISTS]->()-[:MERGED_INTO]->{0,1}(:Enterprise {key: $enterprise})
WITH list, collect(entry) AS entries
WITH
  list,
  entries,
  CASE
    WHEN list.revision IS NULL THEN 'GONE'
    WHEN list.lastChange = $change THEN 'MADE'
    WHEN list.revision <> $revision THEN 'CONFLICT'
    WHEN size(entries) = 0 THEN 'NOT_LISTED'
    ELSE 'CHANGED'
  END AS outcome
FOREACH (changed IN CASE outcome WHEN 'CHANGED' THEN [list] ELSE [] END |
  FOREACH (entry IN entries | SET entry += $fields)
  SET
    changed.revision = changed.revision + 1,
    changed.changedAt = $now,
    changed.changedBy = $by,
    changed.lastChange = $change
)
RETURN CASE outcome WHEN 'MADE' THEN 'CHANGED' ELSE outcome END AS outcome
