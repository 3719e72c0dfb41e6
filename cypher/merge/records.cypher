// Question: which records of named enterprises and projects are there, by name and place?
// Parameters: none
// Columns: id, name, aliases, code, place (area id), whole (id of the project that it is a phase of), facts (relationships it has)
CALL () {
  MATCH (n:Enterprise)
  WHERE NOT coalesce(n.unnamed, false)
  RETURN 'Enterprise:' + n.key AS id, n, head(COLLECT { MATCH (n)-[:LOCATED_IN]->(p:Area) RETURN p.id }) AS place
  UNION ALL
  MATCH (n:Project)
  RETURN 'Project:' + n.key AS id, n, head(COLLECT { MATCH (n)-[:SITED_IN]->(p:Area) RETURN p.id }) AS place
}
RETURN
  id,
  n.name AS name,
  coalesce(n.aliases, []) AS aliases,
  n.code AS code,
  place,
  head(COLLECT { MATCH (n)-[:PHASE_OF]->(whole:Project) RETURN 'Project:' + whole.key }) AS whole,
  COUNT { (n)--() } AS facts
