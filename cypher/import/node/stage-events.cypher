// Question: Write the stage events.
// Parameters: $rows [{key, stageFrom, stageTo, stopped, date, dateText, planned, printed, store, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MERGE (stageEvent:StageEvent {key: row.key})
SET stageEvent.stageFrom = row.stageFrom, stageEvent.stageTo = row.stageTo,
    stageEvent.stopped = row.stopped, stageEvent.date = row.date,
    stageEvent.dateText = row.dateText, stageEvent.planned = row.planned,
    stageEvent.printed = row.printed, stageEvent.store = row.store, stageEvent.known = row.known,
    stageEvent.source = row.source, stageEvent.standing = row.standing,
    stageEvent.confidence = row.confidence
