// Question: what is known of these projects, and since when?
// Parameters: $keys (project keys)
// Columns: key, known (yyyymmdd), name, nameEn, printedName, investmentWan, investmentBound, landMu, floorM2, jobs, salesWan, taxWan, capacity (as printed), capacityValue, capacityUnit, capacityPer, industry (key), place (area id), phaseOf (project key), segments [{key, known}], backers [{key, known}]
UNWIND $keys AS wanted
MATCH (p:Project {key: wanted})
RETURN
  p.key AS key,
  p.known AS known,
  p.name AS name,
  p.nameEn AS nameEn,
  p.printedName AS printedName,
  p.investmentWan AS investmentWan,
  p.investmentBound AS investmentBound,
  p.landMu AS landMu,
  p.floorM2 AS floorM2,
  p.jobs AS jobs,
  p.salesWan AS salesWan,
  p.taxWan AS taxWan,
  p.capacityPrinted AS capacity,
  p.capacity AS capacityValue,
  p.unit AS capacityUnit,
  p.per AS capacityPer,
  head(COLLECT { MATCH (p)-[:CLASSIFIED_AS]->(i:Industry) RETURN i.key }) AS industry,
  head(COLLECT { MATCH (p)-[:SITED_IN]->(a:Area) RETURN a.id }) AS place,
  head(COLLECT { MATCH (p)-[:PHASE_OF]->(whole:Project) RETURN whole.key }) AS phaseOf,
  COLLECT { MATCH (p)-[f:FILLS]->(s:Segment) RETURN { key: s.key, known: f.known } ORDER BY s.key } AS segments,
  COLLECT { MATCH (p)-[b:BACKED_BY]->(e:Enterprise) RETURN { key: e.key, known: b.known } ORDER BY e.key } AS backers
