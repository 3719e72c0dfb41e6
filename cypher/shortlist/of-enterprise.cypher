// Question: on which shortlists are these enterprises, those changed last first?
// Parameters: $keys (enterprise keys)
// Columns: owner (enterprise key), key, name, chain (chain key), segment (segment key), area (area id), ownerUnit, revision, createdAt (ISO 8601), changedAt, changedBy, view
UNWIND $keys AS owner
MATCH (:Enterprise {key: owner})<-[:LISTS]-(list:Shortlist)
RETURN
  owner,
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
