// Question: what is stated about the stages of these projects, oldest first?
// Parameters: $keys (project keys)
// Columns: owner (project key), key, known (yyyymmdd), source (key), stageFrom, stageTo, stopped, date (yyyymmdd), dateText (as written), planned, printed, store
UNWIND $keys AS owner
MATCH (:Project {key: owner})-[:REACHED]->(v:StageEvent)
RETURN
  owner,
  v.key AS key,
  v.known AS known,
  v.source AS source,
  v.stageFrom AS stageFrom,
  v.stageTo AS stageTo,
  coalesce(v.stopped, false) AS stopped,
  v.date AS date,
  v.dateText AS dateText,
  v.planned AS planned,
  v.printed AS printed,
  v.store AS store
ORDER BY coalesce(v.date, v.known), v.known, key
