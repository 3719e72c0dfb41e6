// Question: what is known of these shortlists?
// Parameters: $keys (shortlist keys)
// Columns: key, name, chain (chain key), segment (segment key), area (area id), ownerUnit, revision, createdAt (ISO 8601), changedAt, changedBy, view
UNWIND $keys AS wanted
MATCH (list:Shortlist {key: wanted})
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
