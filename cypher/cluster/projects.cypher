// Question: which projects are sited in these places, with what investment, segments, backers and history?
// Parameters: $places (area ids: home with all inside it, and the areas that contain it), $asOf (integer yyyymmdd)
// Columns: key, name, nameEn, place (area id), phaseOf (project key), investmentWan, investmentBound, fills [segment key], backers [{key, enterprise}], events [{known, stageFrom, stageTo, stopped, date, planned, printed}]
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
  area.id AS place,
  head(COLLECT { MATCH (told)-[:PHASE_OF]->(whole:Project) RETURN whole.key }) AS phaseOf,
  told.investmentWan AS investmentWan,
  told.investmentBound AS investmentBound,
  COLLECT { MATCH (p)-[f:FILLS|FILLED]->(s:Segment) WHERE f.known <= $asOf AND coalesce(f.until > $asOf, true) RETURN s.key ORDER BY s.key } AS fills,
  COLLECT {
    MATCH (p)-[b:BACKED_BY|WAS_BACKED_BY]->(e:Enterprise) WHERE b.known <= $asOf AND coalesce(b.until > $asOf, true)
    RETURN { key: b.key, enterprise: e.key }
  } AS backers,
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
  } AS events
ORDER BY key
