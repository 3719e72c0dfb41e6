// Question: forget what was kept of the time before a change that is undone, or before all changes.
// Parameters: $change (key; null for all)
// Columns: none
CALL () {
  MATCH (now)-[:WAS]->(former:FormerProject|FormerConflict)
  WHERE $change IS NULL OR former.change = $change
  SET now.since = CASE WHEN $change IS NOT NULL AND former.since > 0 THEN former.since END
  DETACH DELETE former
}
CALL () {
  MATCH ()-[link:WAS_SITED_IN|WAS_PHASE_OF]->()
  WHERE $change IS NULL OR link.change = $change
  DELETE link
}
CALL () {
  MATCH ()-[link:FILLED|WAS_BACKED_BY]->()
  WHERE $change IS NULL OR link.change = $change
  WITH link, CASE type(link) WHEN 'FILLED' THEN 'fills/' ELSE 'backers/' END + link.key AS key
  DELETE link
  WITH key
  MATCH (said:Assertion {key: key})
  DETACH DELETE said
}
