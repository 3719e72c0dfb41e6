// Question: which enterprises are on these shortlists, in the order they were added?
// Parameters: $keys (shortlist keys)
// Columns: owner (shortlist key), enterprise (enterprise key), ownerUnit, nextStep, dueDate (yyyy-mm-dd), notes, addedAt (ISO 8601)
UNWIND $keys AS owner
MATCH (:Shortlist {key: owner})-[entry:LISTS]->(e:Enterprise)
RETURN
  owner,
  e.key AS enterprise,
  entry.ownerUnit AS ownerUnit,
  entry.nextStep AS nextStep,
  entry.dueDate AS dueDate,
  entry.notes AS notes,
  entry.addedAt AS addedAt
ORDER BY owner, entry.addedIn
