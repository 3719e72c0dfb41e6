// Question: which named enterprises decidedly outside home make these segments, and none of them at home already?
// Parameters: $segments (segment keys), $home (area ids: home with all inside it), $places (area ids: home with all inside it, and the areas that contain it), $asOf (integer yyyymmdd)
// Columns: segment, activity (key), known, share (%), works (area id of the activity), told (source key of the activity), standing (of the activity), key, name, nameEn, kind, code, aliases, source, place (area id of its seat), industry
MATCH (s:Segment)
WHERE s.key IN $segments
// Who makes it at home is read once for a segment: asked for each maker, the plan may look through all of home each time.
WITH s, COLLECT {
    MATCH (s)<-[here:ACTIVE_IN]-(e:Enterprise)
    // Told apart from the match, so that no plan looks through the activities of all places instead.
    WITH here, e
    WHERE
      here.place IN $home AND
      here.status IN ['OPERATING', 'PILOT'] AND
      here.function = 'PRODUCTION' AND
      here.known <= $asOf AND
      coalesce(here.from, 0) <= $asOf AND
      coalesce(here.until, $asOf) >= $asOf AND
      NOT EXISTS { MATCH (e)-[closed:ACTIVE_IN {status: 'CLOSED'}]->(s) WHERE closed.known <= $asOf AND coalesce(closed.from, 0) <= $asOf AND closed.known > here.known }
    RETURN e.key
  } AS present
MATCH (s)<-[a:ACTIVE_IN]-(e:Enterprise)
WHERE
  a.status = 'OPERATING' AND
  a.function = 'PRODUCTION' AND
  a.known <= $asOf AND
  coalesce(a.from, 0) <= $asOf AND
  coalesce(a.until, $asOf) >= $asOf AND
  NOT coalesce(e.unnamed, false) AND
  NOT e.key IN present
WITH s, a, e, head(COLLECT { MATCH (e)-[:LOCATED_IN]->(p:Area) RETURN p.id }) AS place
WHERE
  NOT coalesce(a.place, place) IN $places AND
  (place IS NULL OR NOT place IN $places) AND
  NOT EXISTS { MATCH (e)-[closed:ACTIVE_IN {status: 'CLOSED'}]->(s) WHERE closed.known <= $asOf AND coalesce(closed.from, 0) <= $asOf AND closed.known >= a.known }
RETURN
  s.key AS segment,
  a.key AS activity,
  a.known AS known,
  a.share AS share,
  a.place AS works,
  a.source AS told,
  a.standing AS standing,
  e.key AS key,
  e.name AS name,
  e.nameEn AS nameEn,
  e.kind AS kind,
  e.code AS code,
  e.aliases AS aliases,
  e.source AS source,
  place,
  head(COLLECT { MATCH (e)-[:CLASSIFIED_AS]->(i:Industry) RETURN i.key }) AS industry
