// Question: on which tiles are the regions of these kinds drawn?
// Parameters: $kinds (of regions)
// Columns: region, kind, whole (key of the region that it is part of, or null), row, column
MATCH (r:Region)
WHERE r.kind IN $kinds AND r.tileRow IS NOT NULL
RETURN
  r.key AS region,
  r.kind AS kind,
  head(COLLECT { MATCH (r)-[:PART_OF]->(whole:Region) RETURN whole.key }) AS whole,
  r.tileRow AS row,
  r.tileColumn AS column
