// Question: what is told of these projects, and what was told before staff corrected it?
// Parameters: $keys (project keys)
// Columns: owner (the key asked for: a record that was merged is the one it was merged into), since, until (yyyymmdd: told from the one day on, before the other; until is null as it stands), key, known (yyyymmdd), name, nameEn, printedName, investmentWan, investmentBound (this and the figures after it: of its row, see conflict/of-projects), landMu, floorM2, jobs, salesWan, taxWan, capacity, unit, per, capacityPrinted, industry (key), place (area id), phaseOf (project key), segments [{key, known, until}], backers [{key, known, until}] (whenever known)
UNWIND $keys AS owner
CALL (owner) {
  MATCH (p:Project {key: owner}) RETURN p
  UNION ALL
  MATCH (:Merged {key: owner})-[:MERGED_INTO]->(p:Project) RETURN p
}
CALL (p) {
  RETURN p AS told, null AS since, null AS until
  UNION ALL
  MATCH (p)-[:WAS]->(former:FormerProject)
  RETURN former AS told, former.since AS since, former.until AS until
}
RETURN
  owner,
  since,
  until,
  p.key AS key,
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
