// Question: what is known of these projects?
// Parameters: $keys (project keys)
// Columns: key, name, nameEn, printedName, investmentWan, investmentBound, capacity (as printed), place (area id), phaseOf (project key), segments [key], backers [key]
UNWIND $keys AS wanted
MATCH (p:Project {key: wanted})
RETURN
  p.key AS key,
  p.name AS name,
  p.nameEn AS nameEn,
  p.printedName AS printedName,
  p.investmentWan AS investmentWan,
  p.investmentBound AS investmentBound,
  p.capacityPrinted AS capacity,
  head(COLLECT { MATCH (p)-[:SITED_IN]->(a:Area) RETURN a.id }) AS place,
  head(COLLECT { MATCH (p)-[:PHASE_OF]->(whole:Project) RETURN whole.key }) AS phaseOf,
  COLLECT { MATCH (p)-[:FILLS]->(s:Segment) RETURN s.key ORDER BY s.key } AS segments,
  COLLECT { MATCH (p)-[:BACKED_BY]->(e:Enterprise) RETURN e.key ORDER BY e.key } AS backers
