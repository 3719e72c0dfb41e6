// Question: what is said of the merged record is said of the kept one, unless it says that already or can have it but once.
// Parameters: $verdict (key of the verdict), $telling (properties in which equal statements agree), $single (kinds of relationships that a record has but once)
// Columns: none
MATCH (m:Merge {key: $verdict})
MATCH (gone:Merged {key: m.mergedKey})-[:MERGED_INTO {verdict: m.key}]->(kept)
WITH
  kept,
  gone,
  head(COLLECT { MATCH (kept)-[:LOCATED_IN]->(p:Area) RETURN p.id }) AS keptPlace,
  head(COLLECT { MATCH (gone)-[:LOCATED_IN]->(p:Area) RETURN p.id }) AS place
CALL (kept, gone, keptPlace, place) {
  MATCH (gone)-[old]->(other)
  WHERE
    other <> kept AND
    old.aside IS NULL AND
    // What its row said before is told of its own row only.
    NOT type(old) IN ['WAS', 'WAS_SITED_IN', 'WAS_PHASE_OF'] AND
    NOT (type(old) IN $single AND EXISTS { MATCH (kept)-[own]->() WHERE type(own) = type(old) }) AND
    NOT EXISTS {
      MATCH (kept)-[own]->(other)
      WHERE type(own) = type(old) AND all(name IN $telling WHERE coalesce(own[name], '') = coalesce(old[name], ''))
    }
  WITH kept, gone, other, old, type(old) AS kind, properties(old) AS said,
    // Without a place of its own an activity is at that of its enterprise, and stays there.
    CASE WHEN type(old) = 'ACTIVE_IN' AND old.place IS NULL AND keptPlace IS NOT NULL THEN place END AS given
  DELETE old
  CREATE (kept)-[moved:$(kind)]->(other)
  SET moved = said, moved.place = coalesce(given, said.place), moved.placeGiven = given, moved.start = gone.key
}
CALL (kept, gone) {
  MATCH (gone)<-[old]-(other)
  WHERE
    other <> kept AND
    old.aside IS NULL AND
    NOT EXISTS {
      MATCH (kept)<-[own]-(other)
      WHERE type(own) = type(old) AND all(name IN $telling WHERE coalesce(own[name], '') = coalesce(old[name], ''))
    }
  WITH kept, gone, other, old, type(old) AS kind, properties(old) AS said
  DELETE old
  CREATE (kept)<-[moved:$(kind)]-(other)
  SET moved = said, moved.end = gone.key
}
CALL (kept, gone) {
  // What it has from the merged record now, it had before it was corrected.
  UNWIND [kept, gone] AS record
  MATCH (record)-[link:SITED_IN|PHASE_OF]->(other)
  WHERE (record = gone OR link.start = gone.key) AND other <> kept
  MATCH (kept)-[:WAS]->(former:FormerProject)
  WHERE NOT EXISTS { MATCH (former)-[own]->() WHERE type(own) = type(link) }
  WITH gone, former, other, type(link) AS kind
  CREATE (former)-[lent:$(kind)]->(other)
  SET lent.start = gone.key
}
