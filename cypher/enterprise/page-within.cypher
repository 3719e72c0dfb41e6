// Question: the next page of the enterprises in these segments or places that match the rest, too (a filter that is null is not applied)?
// Parameters: $segments (segment keys), $places (area ids; it begins from whichever holds fewer enterprises), $industries (industry keys), $role (LEADER, SUPPLIER, BACKER), $notAround (area ids: decidedly elsewhere than these), $name (part of a name, an alias or a code, in lower case), $after (key), $limit (integer)
// Columns: key
OPTIONAL MATCH (s:Segment)
WHERE s.key IN $segments
WITH sum(COUNT { (s)<-[:ACTIVE_IN]-() }) AS active
OPTIONAL MATCH (p:Area)
WHERE p.id IN $places
WITH active, sum(COUNT { (p)<-[:LOCATED_IN]-() }) AS located
WITH $places IS NULL OR ($segments IS NOT NULL AND active <= located) AS bySegments
CALL (bySegments) {
  MATCH (s:Segment)<-[:ACTIVE_IN]-(e:Enterprise)
  WHERE s.key IN CASE WHEN bySegments THEN $segments ELSE [] END
  RETURN e
  UNION
  MATCH (p:Area)<-[:LOCATED_IN]-(e:Enterprise)
  WHERE p.id IN CASE WHEN bySegments THEN [] ELSE $places END
  RETURN e
}
WITH e, bySegments
WHERE
  e.key > coalesce($after, '') AND
  (bySegments OR $segments IS NULL OR EXISTS { MATCH (e)-[:ACTIVE_IN]->(s:Segment) WHERE s.key IN $segments }) AND
  (NOT bySegments OR $places IS NULL OR EXISTS { MATCH (e)-[:LOCATED_IN]->(p:Area) WHERE p.id IN $places }) AND
  ($industries IS NULL OR EXISTS { MATCH (e)-[:CLASSIFIED_AS|ALSO_CLASSIFIED_AS]->(i:Industry) WHERE i.key IN $industries }) AND
  ($notAround IS NULL OR EXISTS { MATCH (e)-[:LOCATED_IN]->(p:Area) WHERE NOT p.id IN $notAround }) AND
  ($name IS NULL OR
    any(word IN [e.name, e.nameEn, e.code] + coalesce(e.aliases, []) WHERE toLower(word) CONTAINS $name)) AND
  CASE $role
    WHEN 'LEADER' THEN EXISTS { (e)-[:LEADS]->(:Chain) }
    WHEN 'SUPPLIER' THEN EXISTS { MATCH (e)-[a:ACTIVE_IN]->(:Segment) WHERE a.status IN ['OPERATING', 'PILOT'] }
    WHEN 'BACKER' THEN EXISTS { (e)<-[:BACKED_BY]-(:Project) }
    ELSE true
  END
RETURN e.key AS key
ORDER BY key
LIMIT toInteger($limit)
