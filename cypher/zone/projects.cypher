// Question: which projects are sited in these places, with what history, land and industry, by a date?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: key, name, nameEn, known, place, phaseOf, investmentWan, investmentBound, landMu, industry, fills [{segment, known}], backers [key], capacity, unit, events [{...}], statements [yyyymmdd]
MATCH (area:Area)<-[:SITED_IN]-(p:Project)
WHERE area.id IN $places AND p.known <= $asOf
WITH
  p,
  area,
  // A statement that is in force where statements disagree goes before the row.
  head(COLLECT {
    MATCH (p)<-[:ABOUT]-(c:Conflict {property: 'investment_wan'})-[:BETWEEN]->(said:Assertion {unit: '万元'})
    WHERE said.key = c.inForce AND said.known <= $asOf
    RETURN toInteger(said.value)
  }) AS investment
RETURN
  p.key AS key,
  p.name AS name,
  p.nameEn AS nameEn,
  p.known AS known,
  area.id AS place,
  head(COLLECT { MATCH (p)-[:PHASE_OF]->(whole:Project) RETURN whole.key }) AS phaseOf,
  coalesce(investment, p.investmentWan) AS investmentWan,
  CASE WHEN investment IS NULL OR investment = p.investmentWan THEN p.investmentBound END AS investmentBound,
  p.landMu AS landMu,
  head(COLLECT { MATCH (p)-[:CLASSIFIED_AS]->(i:Industry) RETURN i.key }) AS industry,
  COLLECT { MATCH (p)-[f:FILLS]->(s:Segment) WHERE f.known <= $asOf RETURN { segment: s.key, known: f.known } } AS fills,
  COLLECT { MATCH (p)-[b:BACKED_BY]->(e:Enterprise) WHERE b.known <= $asOf RETURN e.key } AS backers,
  p.capacity AS capacity,
  p.unit AS unit,
  COLLECT {
    MATCH (p)-[:REACHED]->(event:StageEvent)
    WHERE event.known <= $asOf
    RETURN {
      key: event.key,
      known: event.known,
      stageFrom: event.stageFrom,
      stageTo: event.stageTo,
      stopped: coalesce(event.stopped, false),
      date: event.date,
      planned: event.planned,
      printed: event.printed
    }
  } AS events,
  COLLECT {
    MATCH (p)<-[:ABOUT]-(:Assertion)-[:FROM]->(source:Source)
    WHERE source.date <= $asOf
    RETURN DISTINCT source.date
  } AS statements
ORDER BY key
