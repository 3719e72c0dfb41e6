// Question: give back what was said of the merged record, and then what was put aside of the kept one.
// Parameters: $verdict (key of the verdict)
// Columns: none
MATCH (m:Merge {key: $verdict})
MATCH (gone:Merged {key: m.mergedKey})-[:MERGED_INTO {verdict: m.key}]->(kept)
CALL (kept, gone) {
  MATCH (kept)-[moved {start: gone.key}]->(other)
  WITH gone, other, moved, type(moved) AS kind, properties(moved) AS said
  DELETE moved
  CREATE (gone)-[old:$(kind)]->(other)
  SET
    old = said,
    old.place = CASE WHEN said.placeGiven IS NULL THEN said.place END,
    old.placeGiven = null,
    old.start = null
}
CALL (kept, gone) {
  MATCH (kept)-[:WAS]->(:FormerProject)-[lent {start: gone.key}]->()
  DELETE lent
}
CALL (kept, gone) {
  MATCH (kept)<-[moved {end: gone.key}]-(other)
  WITH gone, other, moved, type(moved) AS kind, properties(moved) AS said
  DELETE moved
  CREATE (gone)<-[old:$(kind)]-(other)
  SET old = said, old.end = null
}
CALL (kept, gone) {
  MATCH (gone)-[aside {aside: 'START'}]->(other)
  WITH kept, other, aside, type(aside) AS kind, properties(aside) AS said
  DELETE aside
  CREATE (kept)-[own:$(kind)]->(other)
  SET own = said, own.aside = null
}
CALL (kept, gone) {
  MATCH (gone)<-[aside {aside: 'END'}]-(other)
  WITH kept, other, aside, type(aside) AS kind, properties(aside) AS said
  DELETE aside
  CREATE (kept)<-[own:$(kind)]-(other)
  SET own = said, own.aside = null
}
