// Question: by which names is everything known that has a page, or that can be explored?
// Parameters: none
// Columns: kind, key, name, nameEn, others [other names], printed, code, known (yyyymmdd), place (area id), paged (whether it has a page, or a place on one; of industries the chains say that)
CALL () {
  // Every row passes the unions after its own branch: the kinds of which there are most come last.
  MATCH (n:Chain)
  RETURN 'CHAIN' AS kind, n, n.name AS name, null AS code, null AS place
  UNION ALL
  MATCH (n:Segment)
  WHERE EXISTS { (:Chain)-[:HAS_SEGMENT]->(n) }
  RETURN 'SEGMENT' AS kind, n, n.name AS name, null AS code, null AS place
  UNION ALL
  MATCH (n:Zone)
  RETURN 'ZONE' AS kind, n, n.name AS name, null AS code, null AS place
  UNION ALL
  MATCH (n:Region)
  RETURN 'REGION' AS kind, n, n.name AS name, CASE WHEN n.kind <> 'MACRO' THEN n.key END AS code, null AS place
  UNION ALL
  MATCH (n:Project)
  RETURN
    'PROJECT' AS kind,
    n,
    n.name AS name,
    null AS code,
    head(COLLECT { MATCH (n)-[:SITED_IN]->(a:Area) RETURN a.id }) AS place
  UNION ALL
  MATCH (n:Industry)
  RETURN 'INDUSTRY' AS kind, n, n.name AS name, n.key AS code, null AS place
  UNION ALL
  MATCH (n:Source)
  RETURN 'SOURCE' AS kind, n, n.title AS name, n.key AS code, null AS place
  UNION ALL
  MATCH (n:List)
  RETURN 'LIST' AS kind, n, n.name AS name, null AS code, null AS place
  UNION ALL
  MATCH (n:Mechanism)
  RETURN
    'MECHANISM' AS kind,
    n,
    n.name AS name,
    null AS code,
    head(COLLECT { MATCH (n)-[:OF]->(a:Area) RETURN a.id }) AS place
  UNION ALL
  MATCH (n:Indicator)
  WHERE EXISTS { (n)<-[:MEASURES]-(:Observation) }
  RETURN 'INDICATOR' AS kind, n, n.name AS name, null AS code, null AS place
  UNION ALL
  MATCH (n:Enterprise)
  WHERE NOT coalesce(n.unnamed, false)
  RETURN
    'ENTERPRISE' AS kind,
    n,
    n.name AS name,
    n.code AS code,
    head(COLLECT { MATCH (n)-[:LOCATED_IN]->(a:Area) RETURN a.id }) AS place
  UNION ALL
  MATCH (n:Product)
  RETURN 'PRODUCT' AS kind, n, n.name AS name, null AS code, null AS place
}
RETURN
  kind,
  n.key AS key,
  name,
  n.nameEn AS nameEn,
  n.aliases AS others,
  n.printedName AS printed,
  code,
  CASE WHEN kind = 'SOURCE' THEN coalesce(n.date, 0) ELSE coalesce(n.known, 0) END AS known,
  place,
  CASE kind
    WHEN 'PRODUCT' THEN false
    // The page of ledgers has those with batches or published totals.
    WHEN 'LIST' THEN n.batch IS NOT NULL OR EXISTS { (n)-[:COUNTED_BY|SUMMED_BY]->(:Observation) }
    // They stand on the page of their zone.
    WHEN 'MECHANISM' THEN coalesce(place STARTS WITH 'Zone:', false)
    ELSE true
  END AS paged
