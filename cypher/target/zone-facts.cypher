// Question: what is known of these zones, and of the areas that contain them, about priorities, land and factories?
// Parameters: $places (area ids), $figures (indicator keys), $properties (of single statements), $halls (indicator key of factory halls being built by projects), $asOf (integer yyyymmdd)
// Columns: statement (assertion key), known, place (area id), what (PRIORITY, FIGURE, STATEMENT, HALLS), word (Chain:key, Industry:key, indicator or property), value, text, unit, bound, period
CALL () {
  MATCH (a:Area)-[p:PRIORITISES]->(first)
  WHERE a.id IN $places AND p.known <= $asOf
  RETURN
    'zone_priorities/' + p.key AS statement,
    p.known AS known,
    a.id AS place,
    'PRIORITY' AS what,
    CASE WHEN first:Chain THEN 'Chain:' ELSE 'Industry:' END + first.key AS word,
    null AS value,
    coalesce(first.name, first.key) AS text,
    null AS unit,
    null AS bound,
    null AS period
  UNION ALL
  MATCH (a:Area)<-[:OF]-(o:Observation)-[:MEASURES]->(i:Indicator)
  WHERE a.id IN $places AND i.key IN $figures AND o.known <= $asOf
  RETURN
    'observations/' + o.key AS statement,
    o.known AS known,
    a.id AS place,
    'FIGURE' AS what,
    i.key AS word,
    o.value AS value,
    null AS text,
    o.unit AS unit,
    o.bound AS bound,
    o.period AS period
  UNION ALL
  MATCH (a:Area)<-[:SITED_IN]-(told:Project|FormerProject)
  WHERE a.id IN $places AND coalesce(told.since <= $asOf, true) AND coalesce(told.until > $asOf, true)
  MATCH (:Project {key: told.key})<-[:OF]-(o:Observation)-[:MEASURES]->(i:Indicator {key: $halls})
  WHERE o.known <= $asOf
  RETURN
    'observations/' + o.key AS statement,
    o.known AS known,
    a.id AS place,
    'HALLS' AS what,
    i.key AS word,
    o.value AS value,
    null AS text,
    o.unit AS unit,
    o.bound AS bound,
    o.period AS period
  UNION ALL
  MATCH (a:Area)<-[:ABOUT]-(s:Assertion {table: 'assertions'})
  WHERE a.id IN $places AND s.property IN $properties AND s.known <= $asOf
  RETURN
    s.key AS statement,
    s.known AS known,
    a.id AS place,
    'STATEMENT' AS what,
    s.property AS word,
    null AS value,
    s.value AS text,
    null AS unit,
    null AS bound,
    s.asOfText AS period
}
RETURN statement, known, place, what, word, value, text, unit, bound, period
ORDER BY place, statement
