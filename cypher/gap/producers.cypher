// Question: which enterprises in these places make a product that is one of these segments of chains made by staff?
// Parameters: $segments (keys), $places (area ids: home with all inside it, and the areas that contain it), $asOf (integer yyyymmdd)
// Columns: those of gap/activities; key is that of the production, the status always MENTIONED: where it is made is not said
UNWIND $segments AS wanted
MATCH (s:Segment {key: wanted})<-[:BELONGS_TO]-(:Product)<-[r:PRODUCES]-(e:Enterprise)-[:LOCATED_IN]->(a:Area)
WHERE a.id IN $places AND r.known <= $asOf AND NOT coalesce(e.unnamed, false) AND NOT EXISTS { (e)-[:ACTIVE_IN]->(s) }
RETURN
  r.key AS key,
  r.known AS known,
  e.key AS enterprise,
  e.name AS enterpriseName,
  e.nameEn AS enterpriseNameEn,
  false AS unnamed,
  1 AS countLow,
  s.key AS segment,
  'MENTIONED' AS status,
  'PRODUCTION' AS function,
  a.id AS place,
  null AS capacity,
  null AS unit,
  null AS from,
  null AS until
ORDER BY segment, enterprise, key
