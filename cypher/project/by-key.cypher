// Question: what was known of these projects by a date, before staff corrected it later?
// Parameters: $keys (project keys), $asOf (integer yyyymmdd)
// Columns: wanted (the key asked for: a record that was merged is the one it was merged into), key, asOf (as asked), known (yyyymmdd), name, nameEn, printedName, investmentWan, investmentBound (this and the figures after it: of its row, see conflict/of-projects), landMu, floorM2, jobs, salesWan, taxWan, capacity, unit, per, capacityPrinted, industry (key), place (area id), phaseOf (project key), segments [{key, known, until}], backers [{key, known, until}] (whenever known)
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH (p:Project {key: wanted}) RETURN p
  UNION ALL
  MATCH (:Merged {key: wanted})-[:MERGED_INTO]->(p:Project) RETURN p
}
WITH wanted, p, coalesce(head(COLLECT {
  MATCH (p)-[:WAS]->(former:FormerProject) WHERE former.since <= $asOf AND former.until > $asOf RETURN former
}), p) AS told
RETURN
  wanted,
  p.key AS key,
  $asOf AS asOf,
  p.known AS known,
  told.name AS name,
  told.nameEn AS nameEn,
  told.printedName AS printedName,
  told.investmentWan AS investmentWan,
  told.investmentBound AS investmentBound,
  told.landMu AS landMu,
  told.floorM2 AS floorM2,
  told.jobs AS jobs,
  told.salesWan AS salesWan,
  told.taxWan AS taxWan,
  told.capacity AS capacity,
  told.unit AS unit,
  told.per AS per,
  told.capacityPrinted AS capacityPrinted,
  head(COLLECT { MATCH (p)-[:CLASSIFIED_AS]->(i:Industry) RETURN i.key }) AS industry,
  head(COLLECT { MATCH (told)-[:SITED_IN]->(a:Area) RETURN a.id }) AS place,
  head(COLLECT { MATCH (told)-[:PHASE_OF]->(whole:Project) RETURN whole.key }) AS phaseOf,
  COLLECT {
    MATCH (p)-[f:FILLS|FILLED]->(s:Segment) RETURN { key: s.key, known: f.known, until: f.until } ORDER BY s.key
  } AS segments,
  COLLECT {
    MATCH (p)-[b:BACKED_BY|WAS_BACKED_BY]->(e:Enterprise)
    RETURN { key: e.key, known: b.known, until: b.until } ORDER BY e.key
  } AS backers
