// Question: behind which projects do these enterprises stand, or stood until staff corrected it?
// Parameters: $keys (enterprise keys)
// Columns: owner (enterprise key), key (project key), known (yyyymmdd: of the project, or later of the link), until (yyyymmdd: before when it is told so)
UNWIND $keys AS owner
MATCH (:Enterprise {key: owner})<-[b:BACKED_BY|WAS_BACKED_BY]-(p:Project)
RETURN owner, p.key AS key, CASE WHEN b.known > p.known THEN b.known ELSE p.known END AS known, b.until AS until
ORDER BY key
