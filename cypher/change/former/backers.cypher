// Question: keep links that are taken away for the dates before a day.
// Parameters: $rows [{key, project, enterprise, role, known, source, standing, confidence}], $change (key of the change that takes them away), $day (integer yyyymmdd)
// Columns: none
UNWIND $rows AS row
MATCH (project:Project {key: row.project})
MATCH (enterprise:Enterprise {key: row.enterprise})
CREATE (project)-[link:WAS_BACKED_BY {key: row.key + '/' + $change, change: $change, until: $day}]->(enterprise)
SET
  link.role = row.role,
  link.known = row.known,
  link.source = row.source,
  link.standing = row.standing,
  link.confidence = row.confidence
