// Question: is the shortlist deleted, if it is still as it was read?
// Parameters: $key, $revision (that was read)
// Columns: outcome (CHANGED, GONE or CONFLICT)
OPTIONAL MATCH (list:Shortlist {key: $key})
// Takes the lock before the revision is read; of a list that is deleted meanwhile it is null then.
SET list.locked = true
REMOVE list.locked
WITH
  list,
  CASE
    WHEN list.revision IS NULL THEN 'GONE'
    WHEN list.revision <> $revision THEN 'CONFLICT'
    ELSE 'CHANGED'
  END AS outcome
FOREACH (deleted IN CASE outcome WHEN 'CHANGED' THEN [list] ELSE [] END | DETACH DELETE deleted)
RETURN outcome
