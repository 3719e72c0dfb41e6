// Question: which named enterprises decidedly outside home make these products of segments, and none of them the segment at home already?
// Parameters: $pairs [{segment, product} keys], $home (area ids: home with all inside it), $places (area ids: home with all inside it, and the areas that contain it), $asOf (integer yyyymmdd)
// Columns: makes [{segment, product, production (key of the statement), share (%), told (source key of the production)}], key, name, nameEn, kind, code, aliases, source, place (area id of its seat), industry
UNWIND $pairs AS pair
MATCH (p:Product {key: pair.product})<-[r:PRODUCES]-(e:Enterprise)
WHERE r.known <= $asOf
WITH e, collect({segment: pair.segment, product: pair.product, r: r}) AS made
WHERE NOT coalesce(e.unnamed, false)
WITH e, made, head(COLLECT { MATCH (e)-[:LOCATED_IN]->(seat:Area) RETURN seat.id }) AS place
WHERE NOT place IN $places
WITH
  e,
  made,
  place,
  COLLECT {
    MATCH (e)-[a:ACTIVE_IN]->(s:Segment)
    WHERE
      a.known <= $asOf AND
      coalesce(a.from, 0) <= $asOf AND
      (a.status = 'CLOSED' OR
        a.place IN $home AND
        a.status IN ['OPERATING', 'PILOT'] AND
        a.function = 'PRODUCTION' AND
        coalesce(a.until, $asOf) >= $asOf AND
        NOT EXISTS { MATCH (e)-[closed:ACTIVE_IN {status: 'CLOSED'}]->(s) WHERE closed.known <= $asOf AND coalesce(closed.from, 0) <= $asOf AND closed.known > a.known })
    // What closed may have been taken up since. What is here still is no target, whatever was told when.
    RETURN {segment: s.key, until: CASE WHEN a.status = 'CLOSED' THEN a.known ELSE $asOf END}
  } AS barred
WITH e, place, [m IN made WHERE none(bar IN barred WHERE bar.segment = m.segment AND bar.until >= m.r.known)] AS made
WHERE size(made) > 0
RETURN
  [m IN made | {segment: m.segment, product: m.product, production: m.r.key, share: m.r.share, told: m.r.source}] AS makes,
  e.key AS key,
  e.name AS name,
  e.nameEn AS nameEn,
  e.kind AS kind,
  e.code AS code,
  e.aliases AS aliases,
  e.source AS source,
  place,
  head(COLLECT { MATCH (e)-[:CLASSIFIED_AS]->(i:Industry) RETURN i.key }) AS industry
