// Question: which projects are there in these places, or at a place that is not known, with what history, and which segments do they fill?
// Parameters: $places (area ids: home with all inside it, and the areas that contain it), $unplaced (keys of the projects without a place: gap/unplaced), $asOf (integer yyyymmdd)
// Columns: key, name, nameEn, known, place, phaseOf, capacity, unit, investmentWan, investmentBound, fills [{segment, known, key}], backers [key], lists [key], events [{...}], statements [yyyymmdd]
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
  told.capacity AS capacity,
  told.unit AS unit,
  told.investmentWan AS investmentWan,
  told.investmentBound AS investmentBound,
  COLLECT { MATCH (p)-[f:FILLS|FILLED]->(s:Segment) WHERE f.known <= $asOf AND coalesce(f.until > $asOf, true) RETURN { segment: s.key, known: f.known, key: f.key } } AS fills,
  COLLECT { MATCH (p)-[b:BACKED_BY|WAS_BACKED_BY]->(e:Enterprise) WHERE b.known <= $asOf AND coalesce(b.until > $asOf, true) RETURN e.key } AS backers,
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
