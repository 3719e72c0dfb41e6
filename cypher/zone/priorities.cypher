// Question: which chains and industries do these places put first, by what was known on a date?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: key, place (area id), target (Chain:key or Industry:key), rank, known, standing, confidence
MATCH (a:Area)-[p:PRIORITISES]->(first:Chain|Industry)
WHERE a.id IN $places AND p.known <= $asOf
RETURN
  p.key AS key,
  a.id AS place,
  CASE WHEN first:Chain THEN 'Chain:' ELSE 'Industry:' END + first.key AS target,
  p.rank AS rank,
  p.known AS known,
  p.standing AS standing,
  p.confidence AS confidence
ORDER BY place, rank DESC, coalesce(p.confidence, 1) DESC, key
