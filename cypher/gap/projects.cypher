// Question: which projects are there in these places, or at a place that is not known, with what history, and which segments do they fill, whenever it became known?
// Parameters: $places (area ids: home with all inside it, and the areas that contain it), $unplaced, $formerUnplaced (keys of the projects without a place, now and as told before: gap/unplaced)
// Columns: key, name, nameEn, known, place, phaseOf, capacity, unit, investmentWan, investmentBound, since, until (yyyymmdd: told like this from the one day on, before the other), fills [{segment, known, key, until}], backers [{key, known, until}], lists [{key, known}], events [{...}], statements [yyyymmdd]
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
  WHERE told.key IN $formerUnplaced AND NOT EXISTS { (told)-[:SITED_IN]->(:Area) }
  RETURN told, null AS place
}
// What staff corrected later was told differently until then (`FormerProject`, `FILLED`, `WAS_BACKED_BY`).
MATCH (p:Project {key: told.key})
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
  told.since AS since,
  told.until AS until,
  COLLECT { MATCH (p)-[f:FILLS|FILLED]->(s:Segment) RETURN { segment: s.key, known: f.known, key: f.key, until: f.until } } AS fills,
  COLLECT { MATCH (p)-[b:BACKED_BY|WAS_BACKED_BY]->(e:Enterprise) RETURN { key: e.key, known: b.known, until: b.until } } AS backers,
  COLLECT { MATCH (p)-[on:ON_LIST]->(l:List) RETURN { key: l.key, known: CASE WHEN on.known > l.known THEN on.known ELSE l.known END } } AS lists,
  COLLECT {
    MATCH (p)-[:REACHED]->(event:StageEvent)
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
    WHERE source.date IS NOT NULL
    RETURN DISTINCT source.date
  } AS statements
