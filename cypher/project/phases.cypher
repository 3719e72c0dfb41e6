// Question: which projects are phases of these, or were until staff corrected it?
// Parameters: $keys (project keys)
// Columns: owner (project key), key (project key of the phase), known (yyyymmdd), since, until (yyyymmdd: from when to before when it is told so; null without bound)
UNWIND $keys AS owner
MATCH (:Project {key: owner})<-[:PHASE_OF]-(phase:Project|FormerProject)
RETURN owner, phase.key AS key, phase.known AS known, phase.since AS since, phase.until AS until
ORDER BY key
