// Question: which projects are phases of these?
// Parameters: $keys (project keys)
// Columns: owner (project key), key (project key of the phase), known (yyyymmdd)
UNWIND $keys AS owner
MATCH (:Project {key: owner})<-[:PHASE_OF]-(phase:Project)
RETURN owner, phase.key AS key, phase.known AS known
ORDER BY key
