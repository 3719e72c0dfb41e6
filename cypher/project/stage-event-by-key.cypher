// Question: what do these stage events say?
// Parameters: $keys (stage event keys)
// Columns: key, known (yyyymmdd), source (key), stageFrom, stageTo, stopped, date (yyyymmdd), dateText (as written), planned, printed, store
UNWIND $keys AS wanted
MATCH (v:StageEvent {key: wanted})
RETURN
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
