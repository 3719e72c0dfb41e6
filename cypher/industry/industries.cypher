// Question: which industries are in use, and how many segments and enterprises fall under each?
// Parameters: none
// Columns: key, name, nameEn, parent, segmentCount, enterpriseCount (each with those of narrower industries)
MATCH (i:Industry)
RETURN
  i.key AS key,
  i.name AS name,
  i.nameEn AS nameEn,
  head(COLLECT { MATCH (i)-[:PART_OF]->(wider:Industry) RETURN wider.key }) AS parent,
  COUNT { MATCH (i)<-[:PART_OF]-{0,3}(:Industry)<-[:CLASSIFIED_AS]-(s:Segment) RETURN DISTINCT s } AS segmentCount,
  COUNT { MATCH (i)<-[:PART_OF]-{0,3}(:Industry)<-[:CLASSIFIED_AS|ALSO_CLASSIFIED_AS]-(e:Enterprise) RETURN DISTINCT e } AS enterpriseCount
ORDER BY key
