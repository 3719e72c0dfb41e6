// Question: let one record stand for both: the other is seen no more, its names become names of the kept one.
// Parameters: $verdict (key of the verdict)
// Columns: none
MATCH (m:Merge {key: $verdict})
CALL (m) {
  MATCH (kept:Enterprise {key: m.keptKey}), (gone:Enterprise {key: m.mergedKey})
  WHERE m.mergedLabel = 'Enterprise'
  RETURN kept, gone
  UNION ALL
  MATCH (kept:Project {key: m.keptKey}), (gone:Project {key: m.mergedKey})
  WHERE m.mergedLabel = 'Project'
  RETURN kept, gone
}
CREATE (gone)-[into:MERGED_INTO {verdict: m.key, aliases: coalesce(kept.aliases, [])}]->(kept)
SET into.code = kept.code, into.known = kept.known
SET
  kept.known = CASE WHEN gone.known < kept.known THEN gone.known ELSE kept.known END,
  kept.code = coalesce(kept.code, gone.code),
  kept.aliases = reduce(
    names = into.aliases,
    name IN [gone.name] + coalesce(gone.aliases, []) |
    CASE WHEN name IN names OR name = kept.name THEN names ELSE names + name END
  )
SET gone:Merged
REMOVE gone:Enterprise:Project
