// Question: which of these shortlists, that an import brought, did staff change since?
// Parameters: $keys (shortlist keys)
// Columns: name
UNWIND $keys AS wanted
MATCH (list:Shortlist {key: wanted})
// Takes the lock first: nobody changes it between this answer and its removal.
SET list.locked = true
REMOVE list.locked
WITH list
// What is brought has no last change.
WHERE list.lastChange IS NOT NULL
RETURN list.name AS name
ORDER BY name
