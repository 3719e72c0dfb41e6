// Question: let two records that were one be two again, each under its own names.
// Parameters: $verdict (key of the verdict)
// Columns: none
MATCH (m:Merge {key: $verdict})
MATCH (gone:Merged {key: m.mergedKey})-[into:MERGED_INTO {verdict: m.key}]->(kept)
SET
  kept.aliases = CASE WHEN size(into.aliases) > 0 THEN into.aliases END,
  kept.code = into.code,
  kept.known = into.known
SET gone:$(m.mergedLabel)
REMOVE gone:Merged
DELETE into
