// Question: the next page of the enterprises that match (a filter that is null is not applied), all of them read in order?
// Parameters: $places (area ids), $industries (industry keys), $role (LEADER, SUPPLIER, BACKER), $notAround (area ids: decidedly elsewhere than these), $name (part of a name, an alias or a code, in lower case), $after (key), $limit (integer)
// Columns: key
MATCH (e:Enterprise)
WHERE
  e.key > coalesce($after, '') AND
  ($places IS NULL OR EXISTS { MATCH (e)-[:LOCATED_IN]->(p:Area) WHERE p.id IN $places }) AND
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
