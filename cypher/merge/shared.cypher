// Question: what would be counted once less if the two of a pair were one?
// Parameters: $pairs [{pair, firstKey, secondKey, label}]
// Columns: pair, what (LEADERS of a chain, MAKERS in a segment, PROJECTS of a segment, BACKERS of a project), id, name, nameEn (of the chain, segment or project), count (at present)
UNWIND $pairs AS asked
CALL (asked) {
  MATCH (:Enterprise {key: asked.firstKey})-[:LEADS]->(at:Chain)<-[:LEADS]-(:Enterprise {key: asked.secondKey})
  WHERE asked.label = 'Enterprise'
  WITH DISTINCT at
  RETURN 'LEADERS' AS what, 'Chain:' AS label, at, COUNT { MATCH (at)<-[:LEADS]-(e:Enterprise) RETURN DISTINCT e } AS count
  UNION ALL
  MATCH (:Enterprise {key: asked.firstKey})-[:ACTIVE_IN]->(at:Segment)<-[:ACTIVE_IN]-(:Enterprise {key: asked.secondKey})
  WHERE asked.label = 'Enterprise'
  WITH DISTINCT at
  RETURN 'MAKERS' AS what, 'Segment:' AS label, at, COUNT { MATCH (at)<-[:ACTIVE_IN]-(e:Enterprise) RETURN DISTINCT e } AS count
  UNION ALL
  MATCH (:Enterprise {key: asked.firstKey})<-[:BACKED_BY]-(at:Project)-[:BACKED_BY]->(:Enterprise {key: asked.secondKey})
  WHERE asked.label = 'Enterprise'
  WITH DISTINCT at
  RETURN 'BACKERS' AS what, 'Project:' AS label, at, COUNT { MATCH (at)-[:BACKED_BY]->(e:Enterprise) RETURN DISTINCT e } AS count
  UNION ALL
  MATCH (:Project {key: asked.firstKey})-[:FILLS]->(at:Segment)<-[:FILLS]-(:Project {key: asked.secondKey})
  WHERE asked.label = 'Project'
  WITH DISTINCT at
  RETURN 'PROJECTS' AS what, 'Segment:' AS label, at, COUNT { MATCH (at)<-[:FILLS]-(p:Project) RETURN DISTINCT p } AS count
}
RETURN asked.pair AS pair, what, label + at.key AS id, at.name AS name, at.nameEn AS nameEn, count
ORDER BY pair, what, id
