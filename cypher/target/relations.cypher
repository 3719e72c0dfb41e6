// Question: with whom are these enterprises recorded to deal: whom do they supply, from whom do they buy, with whom do they back a project?
// Parameters: $keys (enterprise keys), $asOf (integer yyyymmdd)
// Columns: owner (enterprise key), other (enterprise key), kind (SUPPLIES, BUYS, PROJECT), segment (key), project, projectEn, statements [assertion key]
UNWIND $keys AS owner
MATCH (e:Enterprise {key: owner})
CALL (e) {
  MATCH (e)-[s:SUPPLIES]->(o:Enterprise)
  WHERE s.known <= $asOf AND coalesce(s.from, 0) <= $asOf
  RETURN o, 'SUPPLIES' AS kind, s.segment AS segment, null AS project, null AS projectEn, ['supplies/' + s.key] AS statements
  UNION ALL
  MATCH (e)<-[s:SUPPLIES]-(o:Enterprise)
  WHERE s.known <= $asOf AND coalesce(s.from, 0) <= $asOf
  RETURN o, 'BUYS' AS kind, s.segment AS segment, null AS project, null AS projectEn, ['supplies/' + s.key] AS statements
  UNION ALL
  MATCH (e)<-[b:BACKED_BY|WAS_BACKED_BY]-(p:Project)-[c:BACKED_BY|WAS_BACKED_BY]->(o:Enterprise)
  WHERE
    b.known <= $asOf AND
    c.known <= $asOf AND
    coalesce(b.until > $asOf, true) AND
    coalesce(c.until > $asOf, true)
  WITH b, c, o, coalesce(head(COLLECT {
    MATCH (p)-[:WAS]->(former:FormerProject) WHERE former.since <= $asOf AND former.until > $asOf RETURN former
  }), p) AS told
  RETURN
    o,
    'PROJECT' AS kind,
    null AS segment,
    told.name AS project,
    told.nameEn AS projectEn,
    ['backers/' + b.key, 'backers/' + c.key] AS statements
}
WITH owner, o, kind, segment, project, projectEn, statements
WHERE o.key <> owner
RETURN owner, o.key AS other, kind, segment, project, projectEn, statements
ORDER BY owner, other, kind, head(statements)
