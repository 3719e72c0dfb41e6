// Question: how many segments and enterprises fall under these industries or narrower ones?
// Parameters: $keys (industry keys)
// Columns: key, segmentCount, enterpriseCount
UNWIND $keys AS wanted
MATCH (i:Industry {key: wanted})
RETURN
  i.key AS key,
  COUNT { MATCH (i)<-[:PART_OF]-{0,3}(:Industry)<-[:CLASSIFIED_AS]-(s:Segment) RETURN DISTINCT s } AS segmentCount,
  COUNT { MATCH (i)<-[:PART_OF]-{0,3}(:Industry)<-[:CLASSIFIED_AS|ALSO_CLASSIFIED_AS]-(e:Enterprise) RETURN DISTINCT e } AS enterpriseCount
