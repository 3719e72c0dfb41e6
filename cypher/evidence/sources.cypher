// Question: which sources are there, what do they report progress of, and how much rests on them?
// Parameters: none
// Columns: key, title, kind, publisher, date (yyyymmdd), dateText, dateStanding, noteZh, noteEn, reports [area id], statementCount
MATCH (s:Source)
RETURN
  s.key AS key,
  s.title AS title,
  s.kind AS kind,
  s.publisher AS publisher,
  s.date AS date,
  s.dateText AS dateText,
  s.dateStanding AS dateStanding,
  s.noteZh AS noteZh,
  s.noteEn AS noteEn,
  COLLECT { MATCH (s)-[:REPORTS_PROGRESS_OF]->(a:Area) RETURN a.id } AS reports,
  COUNT { (s)<-[:FROM]-(:Assertion) } AS statementCount
ORDER BY coalesce(s.date, 0) DESC, key
