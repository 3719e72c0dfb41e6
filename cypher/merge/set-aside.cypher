// Question: what the kept record says again and later is put aside: of two equal statements the earlier counts, from its day on.
// Parameters: $verdict (key of the verdict), $telling (properties in which equal statements agree)
// Columns: none
MATCH (m:Merge {key: $verdict})
MATCH (gone:Merged {key: m.mergedKey})-[:MERGED_INTO {verdict: m.key}]->(kept)
CALL (kept, gone) {
  MATCH (gone)-[old]->(other)<-[own]-(kept)
  WHERE
    type(own) = type(old) AND
    coalesce(own.known, 0) > coalesce(old.known, 0) AND
    all(name IN $telling WHERE coalesce(own[name], '') = coalesce(old[name], ''))
  WITH DISTINCT kept, gone, other, own
  WITH gone, other, own, type(own) AS kind, properties(own) AS said
  DELETE own
  CREATE (gone)-[aside:$(kind)]->(other)
  SET aside = said, aside.aside = 'START'
}
CALL (kept, gone) {
  MATCH (gone)<-[old]-(other)-[own]->(kept)
  WHERE
    type(own) = type(old) AND
    coalesce(own.known, 0) > coalesce(old.known, 0) AND
    all(name IN $telling WHERE coalesce(own[name], '') = coalesce(old[name], ''))
  WITH DISTINCT kept, gone, other, own
  WITH gone, other, own, type(own) AS kind, properties(own) AS said
  DELETE own
  CREATE (gone)<-[aside:$(kind)]-(other)
  SET aside = said, aside.aside = 'END'
}
