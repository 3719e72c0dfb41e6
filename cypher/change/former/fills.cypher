// Question: keep links that are taken away for the dates before a day.
// Parameters: $rows [{key, project, segment, known, source, standing, confidence}], $change (key of the change that takes them away), $day (integer yyyymmdd)
// Columns: none
UNWIND $rows AS row
MATCH (project:Project {key: row.project})
MATCH (segment:Segment {key: row.segment})
CREATE (project)-[link:FILLED {key: row.key + '/' + $change, change: $change, until: $day}]->(segment)
SET
  link.known = row.known,
  link.source = row.source,
  link.standing = row.standing,
  link.confidence = row.confidence
