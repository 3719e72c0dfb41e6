// Question: which projects are sited in these places, with what history, land and industry, by a date?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: key, name, nameEn, known, place, phaseOf, investmentWan, investmentBound, landMu, industry, fills [{segment, known}], backers [key], capacity, unit, events [{...}], statements [yyyymmdd]
MATCH (area:Area)<-[:SITED_IN]-(told:Project|FormerProject)
WHERE
  area.id IN $places AND
  // What staff corrected later is told as it was until then.
  coalesce(told.since <= $asOf, true) AND
  coalesce(told.until > $asOf, true)
MATCH (p:Project {key: told.key})
WHERE p.known <= $asOf
RETURN
  p.key AS key,
  told.name AS name,
  told.nameEn AS nameEn,
  p.known AS known,
  area.id AS place,
  head(COLLECT { MATCH (told)-[:PHASE_OF]->(whole:Project) RETURN whole.key }) AS phaseOf,
  told.investmentWan AS investmentWan,
  told.investmentBound AS investmentBound,
  told.landMu AS landMu,
  head(COLLECT { MATCH (p)-[:CLASSIFIED_AS]->(i:Industry) RETURN i.key }) AS industry,
  COLLECT { MATCH (p)-[f:FILLS|FILLED]->(s:Segment) WHERE f.known <= $asOf AND coalesce(f.until > $asOf, true) RETURN { segment: s.key, known: f.known } } AS fills,
  COLLECT { MATCH (p)-[b:BACKED_BY|WAS_BACKED_BY]->(e:Enterprise) WHERE b.known <= $asOf AND coalesce(b.until > $asOf, true) RETURN e.key } AS backers,
  told.capacity AS capacity,
  told.unit AS unit,
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
