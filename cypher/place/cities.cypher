// Question: which cities have facts of their own: projects, or zones?
// Parameters: none
// Columns: id (area id)
MATCH (city:Region {kind: 'CITY'})
WHERE
  EXISTS { (city)<-[:PART_OF]-{0,3}(:Area)<-[:SITED_IN]-(:Project) } OR
  EXISTS { (city)<-[:PART_OF]-{1,3}(:Zone {kind: 'DEVELOPMENT_ZONE'}) }
RETURN city.id AS id
ORDER BY id
