// Question: Write the sources.
// Parameters: $rows [{key, title, kind, publisher, date, dateText, dateStanding, file, noteZh, noteEn}]
// Columns: none
UNWIND $rows AS row
MERGE (source:Source {key: row.key})
SET source.title = row.title, source.kind = row.kind, source.publisher = row.publisher,
    source.date = row.date, source.dateText = row.dateText, source.dateStanding = row.dateStanding,
    source.file = row.file, source.noteZh = row.noteZh, source.noteEn = row.noteEn
