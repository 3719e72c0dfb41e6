// Question: what is known of these enterprises?
// Parameters: $keys (enterprise keys)
// Columns: wanted (the key asked for: a record that was merged is the one it was merged into), key, name, nameEn, kind, code, aliases, unnamed, countLow, place (area id), industry (industry key)
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH (e:Enterprise {key: wanted}) RETURN e
  UNION ALL
  MATCH (:Merged {key: wanted})-[:MERGED_INTO]->(e:Enterprise) RETURN e
}
RETURN
  wanted,
  e.key AS key,
  e.name AS name,
  e.nameEn AS nameEn,
  e.kind AS kind,
  e.code AS code,
  coalesce(e.aliases, []) AS aliases,
  coalesce(e.unnamed, false) AS unnamed,
  CASE WHEN e.unnamed THEN coalesce(e.countLow, 2) ELSE 1 END AS countLow,
  head(COLLECT { MATCH (e)-[:LOCATED_IN]->(p:Area) RETURN p.id }) AS place,
  head(COLLECT { MATCH (e)-[:CLASSIFIED_AS]->(i:Industry) RETURN i.key }) AS industry
