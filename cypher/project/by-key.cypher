// Question: what is known of these projects, and since when?
// Parameters: $keys (project keys)
// Columns: wanted (the key asked for: a record that was merged is the one it was merged into), key, known (yyyymmdd), name, nameEn, printedName, investmentWan, investmentBound, landMu, floorM2, jobs, salesWan, taxWan, capacity (as printed), capacityValue, capacityUnit, capacityPer, industry (key), place (area id), phaseOf (project key), segments [{key, known}], backers [{key, known}]
UNWIND $keys AS wanted
CALL (wanted) {
  MATCH (p:Project {key: wanted}) RETURN p
  UNION ALL
  MATCH (:Merged {key: wanted})-[:MERGED_INTO]->(p:Project) RETURN p
}
WITH
  wanted,
  p,
  // A statement that is in force where statements disagree goes before the row.
  head(COLLECT {
    MATCH (p)<-[:ABOUT]-(c:Conflict {property: 'investment_wan'})-[:BETWEEN]->(said:Assertion {unit: '万元'})
    WHERE said.key = c.inForce
    RETURN toInteger(said.value)
  }) AS investment
RETURN
  wanted,
  p.key AS key,
  p.known AS known,
  p.name AS name,
  p.nameEn AS nameEn,
  p.printedName AS printedName,
  coalesce(investment, p.investmentWan) AS investmentWan,
  CASE WHEN investment IS NULL OR investment = p.investmentWan THEN p.investmentBound END AS investmentBound,
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
