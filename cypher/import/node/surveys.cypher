// Question: Write the surveys.
// Parameters: $rows [{key, state, date, dateText, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MERGE (survey:Survey {key: row.key})
SET survey.state = row.state, survey.date = row.date, survey.dateText = row.dateText,
    survey.known = row.known, survey.source = row.source, survey.standing = row.standing,
    survey.confidence = row.confidence
