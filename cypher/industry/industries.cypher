// Question: which industries are there?
// Parameters: none
// Columns: key, name, nameEn, parent (key of the next wider one, or null)
MATCH (i:Industry)
RETURN
  i.key AS key,
  i.name AS name,
  i.nameEn AS nameEn,
  head(COLLECT { MATCH (i)-[:PART_OF]->(wider:Industry) RETURN wider.key }) AS parent
ORDER BY key
