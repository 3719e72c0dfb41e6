// Question: which segments are there?
// Parameters: none
// Columns: key, name, nameEn, aliases, recruitable, industry
MATCH (s:Segment)
OPTIONAL MATCH (s)-[:CLASSIFIED_AS]->(i:Industry)
RETURN
  s.key AS key,
  s.name AS name,
  s.nameEn AS nameEn,
  coalesce(s.aliases, []) AS aliases,
  s.recruitable AS recruitable,
  i.key AS industry
ORDER BY key
