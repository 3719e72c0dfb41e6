// Question: which projects stand in these places, or at a place that is not known, at what stage and with what money, and who is behind them?
// Parameters: $places (area ids: home with all inside it, and the areas that contain it), $asOf (integer yyyymmdd)
// Columns: key, name, nameEn, known, place (area id), phaseOf (project key), investmentWan, investmentBound, events [{...}], backers [{enterprise, name, nameEn, unnamed, countLow, place (area id), role, statement (assertion key), standing, confidence}]
CALL () {
  MATCH (area:Area)<-[:SITED_IN]-(p:Project)
  WHERE area.id IN $places AND p.known <= $asOf
  RETURN p, area.id AS place
  UNION ALL
  MATCH (p:Project)
  WHERE NOT EXISTS { (p)-[:SITED_IN]->(:Area) } AND p.known <= $asOf
  RETURN p, null AS place
}
WITH
  p,
  place,
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
  place,
  head(COLLECT { MATCH (p)-[:PHASE_OF]->(whole:Project) RETURN whole.key }) AS phaseOf,
  coalesce(investment, p.investmentWan) AS investmentWan,
  CASE WHEN investment IS NULL OR investment = p.investmentWan THEN p.investmentBound END AS investmentBound,
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
      printed: event.printed,
      store: event.store
    }
  } AS events,
  COLLECT {
    MATCH (p)-[b:BACKED_BY]->(e:Enterprise)
    WHERE b.known <= $asOf AND e.known <= $asOf
    OPTIONAL MATCH (e)-[:LOCATED_IN]->(seat:Area)
    RETURN {
      enterprise: e.key,
      name: e.name,
      nameEn: e.nameEn,
      unnamed: coalesce(e.unnamed, false),
      countLow: CASE WHEN e.unnamed THEN coalesce(e.countLow, 2) ELSE 1 END,
      place: seat.id,
      role: b.role,
      statement: 'backers/' + b.key,
      standing: CASE WHEN b.standing = 'OBSERVED' AND e.standing = 'OBSERVED' THEN 'OBSERVED' ELSE 'INFERRED' END,
      confidence: CASE WHEN b.confidence < e.confidence OR e.confidence IS NULL THEN b.confidence ELSE e.confidence END
    }
    ORDER BY e.key
  } AS backers
ORDER BY key
