// Question: what is stated about the stages of these projects, oldest first?
// Parameters: $keys (project keys)
// Columns: owner (project key), key, stageFrom, stageTo, stopped, date (as written), planned, printed
UNWIND $keys AS owner
MATCH (:Project {key: owner})-[:REACHED]->(v:StageEvent)
RETURN
  owner,
  v.key AS key,
  v.stageFrom AS stageFrom,
  v.stageTo AS stageTo,
  coalesce(v.stopped, false) AS stopped,
  v.dateText AS date,
  v.planned AS planned,
  v.printed AS printed
ORDER BY coalesce(v.date, v.known), v.known, key
