// Question: take rows of progress_reports away; which of them are held by others?
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
WITH split(row.key, '/') AS ends
MATCH (:Source {key: ends[0]})-[link:REPORTS_PROGRESS_OF]->(:Area {id: ends[1]})
DELETE link
