// Question: which areas are there, and how do they contain each other?
// Parameters: none
// Columns: id, key, name, nameEn, kind, parent (area id), members [area id], industrial, tile {row, column}, located (enterprises in the area itself)
MATCH (a:Area)
RETURN
  a.id AS id,
  a.key AS key,
  a.name AS name,
  a.nameEn AS nameEn,
  a.kind AS kind,
  head(COLLECT { MATCH (a)-[:PART_OF]->(wider:Area) RETURN wider.id }) AS parent,
  COLLECT { MATCH (member:Area)-[:MEMBER_OF]->(a) RETURN member.id } AS members,
  a.industrial AS industrial,
  CASE WHEN a.tileRow IS NOT NULL THEN {row: a.tileRow, column: a.tileColumn} END AS tile,
  COUNT { (a)<-[:LOCATED_IN]-() } AS located
ORDER BY id
