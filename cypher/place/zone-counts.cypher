// Question: how many enterprises and projects are in these zones or inside them?
// Parameters: $keys (zone keys)
// Columns: key, enterpriseCount, projectCount
UNWIND $keys AS wanted
MATCH (z:Zone {key: wanted})
RETURN
  z.key AS key,
  COUNT { MATCH (z)<-[:PART_OF]-{0,3}(:Area)<-[:LOCATED_IN]-(e:Enterprise) RETURN DISTINCT e } AS enterpriseCount,
  COUNT { MATCH (z)<-[:PART_OF]-{0,3}(:Area)<-[:SITED_IN]-(p:Project) RETURN DISTINCT p } AS projectCount
