// Question: what do these stage events say?
// Parameters: $keys (stage event keys)
// Columns: key, stageFrom, stageTo, stopped, date (as written), planned, printed
UNWIND $keys AS wanted
MATCH (v:StageEvent {key: wanted})
RETURN
  v.key AS key,
  v.stageFrom AS stageFrom,
  v.stageTo AS stageTo,
  coalesce(v.stopped, false) AS stopped,
  v.dateText AS date,
  v.planned AS planned,
  v.printed AS printed
