// Question: which rows say what this project fills and who backs it, with those of records that are one with it?
// Parameters: $key (project key)
// Columns: table (fills or backers), key (of the row), end (key of the segment or enterprise that it is seen with)
MATCH (project:Project {key: $key})
CALL (project) {
  RETURN project AS record
  UNION ALL
  MATCH (record:Merged)-[:MERGED_INTO]->(project)
  RETURN record
}
MATCH (record)-[link:FILLS|BACKED_BY]->(end)
RETURN
  CASE type(link) WHEN 'FILLS' THEN 'fills' ELSE 'backers' END AS table,
  link.key AS key,
  coalesce(head(COLLECT { MATCH (end)-[:MERGED_INTO]->(kept) RETURN kept.key }), end.key) AS end
ORDER BY table, key
