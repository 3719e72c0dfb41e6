// Question: which enterprises are on these shortlists, in the order they were added?
// Parameters: $keys (shortlist keys)
// Columns: owner (shortlist key), enterprise (enterprise key), ownerUnit, nextStep, dueDate (yyyy-mm-dd), notes, addedAt (ISO 8601)
UNWIND $keys AS owner
MATCH (:Shortlist {key: owner})-[entry:LISTS]->()-[:MERGED_INTO]->{0,1}(e:Enterprise)
WITH owner, e, entry
ORDER BY entry.addedIn
// Two records that became one may have an entry each: all is told that was written in either.
WITH
  owner,
  e.key AS enterprise,
  collect(DISTINCT entry.ownerUnit) AS units,
  collect(DISTINCT entry.nextStep) AS steps,
  min(entry.dueDate) AS dueDate,
  collect(DISTINCT entry.notes) AS notes,
  min(entry.addedAt) AS addedAt,
  min(entry.addedIn) AS addedIn
RETURN
  owner,
  enterprise,
  reduce(all = head(units), text IN tail(units) | all + '、' + text) AS ownerUnit,
  reduce(all = head(steps), text IN tail(steps) | all + '；' + text) AS nextStep,
  dueDate,
  reduce(all = head(notes), text IN tail(notes) | all + '\n' + text) AS notes,
  addedAt
ORDER BY owner, addedIn
