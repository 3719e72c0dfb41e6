// Question: which chains and industries do these places put first?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: statement (assertion key), place (area id), id (Label:key), name, nameEn, rank, standing, source (key)
MATCH (a:Area)-[p:PRIORITISES]->(first)
WHERE a.id IN $places AND p.known <= $asOf
RETURN
  'zone_priorities/' + p.key AS statement,
  a.id AS place,
  CASE WHEN first:Chain THEN 'Chain:' ELSE 'Industry:' END + first.key AS id,
  first.name AS name,
  first.nameEn AS nameEn,
  p.rank AS rank,
  p.standing AS standing,
  p.source AS source
ORDER BY place, statement
