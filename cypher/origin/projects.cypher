// Question: which projects stand in these places, or at a place that is not known, at what stage and with what money, and who is behind them?
// Parameters: $places (area ids: home with all inside it, and the areas that contain it), $unplaced (keys of the projects without a place: gap/unplaced), $asOf (integer yyyymmdd)
// Columns: key, name, nameEn, known, place (area id), phaseOf (project key), investmentWan, investmentBound, events [{...}], backers [{enterprise, name, nameEn, unnamed, countLow, place (area id), role, statement (assertion key), standing, confidence}]
CALL () {
  MATCH (area:Area)<-[:SITED_IN]-(told:Project|FormerProject)
  WHERE area.id IN $places
  RETURN told, area.id AS place
  UNION ALL
  MATCH (told:Project)
  WHERE told.key IN $unplaced
  RETURN told, null AS place
  UNION ALL
  MATCH (told:FormerProject)
  WHERE NOT EXISTS { (told)-[:SITED_IN]->(:Area) }
  RETURN told, null AS place
}
// What staff corrected later is told as it was until then (`FormerProject`, `FILLED`, `WAS_BACKED_BY`).
WITH told, place
WHERE coalesce(told.since <= $asOf, true) AND coalesce(told.until > $asOf, true)
MATCH (p:Project {key: told.key})
WHERE p.known <= $asOf
RETURN
  p.key AS key,
  told.name AS name,
  told.nameEn AS nameEn,
  p.known AS known,
  place,
  head(COLLECT { MATCH (told)-[:PHASE_OF]->(whole:Project) RETURN whole.key }) AS phaseOf,
  told.investmentWan AS investmentWan,
  told.investmentBound AS investmentBound,
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
    MATCH (p)-[b:BACKED_BY|WAS_BACKED_BY]->(e:Enterprise)
    WHERE b.known <= $asOf AND coalesce(b.until > $asOf, true) AND e.known <= $asOf
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
