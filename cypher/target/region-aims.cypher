// Question: at which regions do these places aim, and by which mechanisms?
// Parameters: $targeting (area ids whose targets count), $places (area ids whose mechanisms count), $kinds (of mechanisms), $asOf (integer yyyymmdd)
// Columns: statement (assertion key), kind (TARGET, or that of the mechanism), of (area id), region (area id), name, nameEn, rules, source, known
CALL () {
  MATCH (a:Area)-[t:TARGETS]->(r:Region)
  WHERE a.id IN $targeting AND t.known <= $asOf
  RETURN
    'region_targets/' + t.key AS statement,
    'TARGET' AS kind,
    a.id AS of,
    r.id AS region,
    null AS name,
    null AS nameEn,
    null AS rules,
    t.source AS source,
    t.known AS known
  UNION ALL
  MATCH (a:Area)<-[:OF]-(m:Mechanism)-[:AIMS_AT]->(r:Region)
  WHERE a.id IN $places AND m.kind IN $kinds AND m.known <= $asOf
  RETURN
    'mechanisms/' + m.key AS statement,
    m.kind AS kind,
    a.id AS of,
    r.id AS region,
    m.name AS name,
    m.nameEn AS nameEn,
    m.rulesZh AS rules,
    m.source AS source,
    m.known AS known
}
RETURN statement, kind, of, region, name, nameEn, rules, source, known
ORDER BY statement, region
