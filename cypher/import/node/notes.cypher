// Question: Write the notes.
// Parameters: $rows [{key, text, by, at, known, source}]
// Columns: none
UNWIND $rows AS row
MERGE (note:Note {key: row.key})
SET note.text = row.text, note.by = row.by, note.at = row.at, note.known = row.known, note.source = row.source
