// Question: which projects are there in these places, or at a place that is not known, with what history, and which segments do they fill?
// Parameters: $places (area ids: home with all inside it, and the areas that contain it), $asOf (integer yyyymmdd)
// Columns: key, name, nameEn, known, place, phaseOf, capacity, unit, investmentWan, investmentBound, fills [{segment, known}], backers [key], lists [key], events [{...}], statements [yyyymmdd]
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
  p.capacity AS capacity,
  p.unit AS unit,
  coalesce(investment, p.investmentWan) AS investmentWan,
  CASE WHEN investment IS NULL OR investment = p.investmentWan THEN p.investmentBound END AS investmentBound,
  COLLECT { MATCH (p)-[f:FILLS]->(s:Segment) WHERE f.known <= $asOf RETURN { segment: s.key, known: f.known } } AS fills,
  COLLECT { MATCH (p)-[b:BACKED_BY]->(e:Enterprise) WHERE b.known <= $asOf RETURN e.key } AS backers,
  COLLECT { MATCH (p)-[on:ON_LIST]->(l:List) WHERE on.known <= $asOf AND l.known <= $asOf RETURN l.key } AS lists,
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
    MATCH (p)<-[:ABOUT]-(:Assertion)-[:FROM]->(source:Source)
    WHERE source.date <= $asOf
    RETURN DISTINCT source.date
  } AS statements
