// Question: how many enterprises match (a filter that is null is not applied), of all that there are?
// Parameters: $industries (industry keys), $role (LEADER, SUPPLIER, BACKER), $notAround (area ids: decidedly elsewhere than these), $name (part of a name, an alias or a code, in lower case)
// Columns: total (integer)
MATCH (e:Enterprise)
WHERE
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
RETURN count(e) AS total
