// Question: Write what is stated about obstacles, a node for each statement.
// Parameters: $rows [{key, obstacle, number, kind, text, textEn, due, dueText, unit, consulted, consultedText, outcome, state, cleared, clearedText, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MERGE (obstacle:Obstacle {key: row.key})
SET obstacle.obstacle = row.obstacle, obstacle.number = row.number, obstacle.kind = row.kind,
    obstacle.text = row.text, obstacle.textEn = row.textEn, obstacle.due = row.due,
    obstacle.dueText = row.dueText, obstacle.unit = row.unit, obstacle.consulted = row.consulted,
    obstacle.consultedText = row.consultedText, obstacle.outcome = row.outcome,
    obstacle.state = row.state, obstacle.cleared = row.cleared,
    obstacle.clearedText = row.clearedText, obstacle.known = row.known,
    obstacle.source = row.source, obstacle.standing = row.standing,
    obstacle.confidence = row.confidence
