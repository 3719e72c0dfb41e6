// Question: which shortlists are there, of these places, of this chain, of this segment; those changed last first?
// Parameters: $places (area ids, or null for all), $chain (chain key, or null for all), $segment (segment key, or null for all)
// Columns: key, name, chain (chain key), segment (segment key), area (area id), ownerUnit, revision, createdAt (ISO 8601), changedAt, changedBy, view
MATCH (list:Shortlist)
WHERE
  ($places IS NULL OR list.area IN $places) AND
  ($chain IS NULL OR list.chain = $chain) AND
  ($segment IS NULL OR list.segment = $segment)
RETURN
  list.key AS key,
  list.name AS name,
  list.chain AS chain,
  list.segment AS segment,
  list.area AS area,
  list.ownerUnit AS ownerUnit,
  list.revision AS revision,
  list.createdAt AS createdAt,
  list.changedAt AS changedAt,
  list.changedBy AS changedBy,
  coalesce(list.view, '') AS view
ORDER BY changedAt DESC, key
