// Question: what is misprinted in this source?
// Parameters: $source (source key)
// Columns: key, locator, printed, reading, noteZh, noteEn
MATCH (:Source {key: $source})<-[:FROM]-(f:PrintingFault)
RETURN f.key AS key, f.locator AS locator, f.printed AS printed, f.reading AS reading, f.noteZh AS noteZh, f.noteEn AS noteEn
