// Question: which named enterprises decidedly outside home make these segments, and what is known of each?
// Parameters: $segments (segment keys), $places (area ids: home with all inside it, and the areas that contain it), $indicators (indicator keys), $list (part of a list's name), $property (of single statements), $asOf (integer yyyymmdd)
// Columns: segment, key, name, nameEn, kind, code, aliases, source, place (area id of its seat), industry, activities [{key, known, place, share, source}], figures [{key, indicator, value, unit, bound, period, known, source}], lists [{key, name, nameEn, source}], said [{key, value, known, source}], projects [{project, name, nameEn, place, known, investmentWan, landMu, taxWan, stopped, source}]
UNWIND $segments AS segment
MATCH (s:Segment {key: segment})<-[a:ACTIVE_IN]-(e:Enterprise)
WHERE
  a.status = 'OPERATING' AND
  a.function = 'PRODUCTION' AND
  a.known <= $asOf AND
  coalesce(a.from, 0) <= $asOf AND
  coalesce(a.until, $asOf) >= $asOf AND
  NOT coalesce(e.unnamed, false)
WITH segment, s, a, e, head(COLLECT { MATCH (e)-[:LOCATED_IN]->(p:Area) RETURN p.id }) AS place
WHERE
  NOT coalesce(a.place, place) IN $places AND
  (place IS NULL OR NOT place IN $places) AND
  NOT EXISTS { MATCH (e)-[closed:ACTIVE_IN {status: 'CLOSED'}]->(s) WHERE closed.known <= $asOf AND closed.known >= a.known }
WITH segment, e, place, collect({key: a.key, known: a.known, place: a.place, share: a.share, source: a.source}) AS activities
RETURN
  segment,
  e.key AS key,
  e.name AS name,
  e.nameEn AS nameEn,
  e.kind AS kind,
  e.code AS code,
  coalesce(e.aliases, []) AS aliases,
  e.source AS source,
  place,
  head(COLLECT { MATCH (e)-[:CLASSIFIED_AS]->(i:Industry) RETURN i.key }) AS industry,
  activities,
  COLLECT {
    MATCH (e)<-[:OF]-(o:Observation)-[:MEASURES]->(i:Indicator)
    WHERE i.key IN $indicators AND o.known <= $asOf
    RETURN {
      key: o.key,
      indicator: i.key,
      value: o.value,
      unit: o.unit,
      bound: o.bound,
      period: o.period,
      known: o.known,
      source: o.source
    }
  } AS figures,
  COLLECT {
    MATCH (e)-[on:ON_LIST]->(l:List)
    WHERE l.name CONTAINS $list AND on.known <= $asOf
    RETURN { key: on.key, name: l.name, nameEn: l.nameEn, source: on.source }
  } AS lists,
  COLLECT {
    MATCH (e)<-[:ABOUT]-(x:Assertion)
    WHERE x.property = $property AND x.known <= $asOf
    RETURN { key: x.key, value: x.value, known: x.known, source: x.source }
  } AS said,
  COLLECT {
    MATCH (e)<-[b:BACKED_BY]-(p:Project)
    WHERE b.known <= $asOf AND p.known <= $asOf
    RETURN {
      project: p.key,
      name: p.name,
      nameEn: p.nameEn,
      place: head(COLLECT { MATCH (p)-[:SITED_IN]->(site:Area) RETURN site.id }),
      known: p.known,
      investmentWan: p.investmentWan,
      landMu: p.landMu,
      taxWan: p.taxWan,
      stopped: coalesce(
        head(
          COLLECT {
            MATCH (p)-[:REACHED]->(v:StageEvent)
            WHERE NOT v.planned AND v.known <= $asOf AND (v.date IS NULL OR v.known > 0 OR v.date <= $asOf)
            RETURN coalesce(v.stopped, false)
            ORDER BY CASE WHEN v.date IS NULL OR (v.known > 0 AND v.known < v.date) THEN v.known ELSE v.date END DESC, v.known DESC
            LIMIT 1
          }
        ),
        false
      ),
      source: b.source
    }
  } AS projects
ORDER BY segment, key
