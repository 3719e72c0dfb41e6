// Question: what do these notes say?
// Parameters: $keys (note keys)
// Columns: key, text, by, at (ISO 8601), date (of the source, as written), known (yyyymmdd)
UNWIND $keys AS wanted
MATCH (note:Note {key: wanted})
OPTIONAL MATCH (source:Source {key: note.source})
RETURN note.key AS key, note.text AS text, note.by AS by, note.at AS at, source.dateText AS date, note.known AS known
