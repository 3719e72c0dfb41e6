// Question: what figures, lists, statements and projects are known of the enterprises that make these segments or products?
// Parameters: $segments (segment keys), $products (product keys), $indicators (indicator keys), $list (part of a list's name), $property (of single statements), $asOf (integer yyyymmdd)
// Columns: enterprise (key), what (FIGURE, LIST, SAID, PROJECT), fact {key, known, source, ...}
CALL () {
  MATCH (s:Segment)<-[:ACTIVE_IN]-(e:Enterprise)
  WHERE s.key IN $segments
  RETURN e
  UNION
  MATCH (p:Product)<-[:PRODUCES]-(e:Enterprise)
  WHERE p.key IN $products
  RETURN e
}
CALL (e) {
  MATCH (e)<-[:OF]-(o:Observation)-[:MEASURES]->(i:Indicator)
  WHERE i.key IN $indicators AND o.known <= $asOf
  RETURN
    'FIGURE' AS what,
    {
      key: o.key,
      indicator: i.key,
      value: o.value,
      unit: o.unit,
      bound: o.bound,
      period: o.period,
      known: o.known,
      source: o.source
    } AS fact
  UNION ALL
  MATCH (e)-[on:ON_LIST]->(l:List)
  WHERE l.name CONTAINS $list AND on.known <= $asOf
  RETURN
    'LIST' AS what,
    {key: on.key, name: l.name, nameEn: l.nameEn, known: on.known, source: on.source} AS fact
  UNION ALL
  MATCH (e)<-[:ABOUT]-(x:Assertion)
  WHERE x.property = $property AND x.known <= $asOf
  RETURN
    'SAID' AS what,
    {key: x.key, value: x.value, known: x.known, source: x.source} AS fact
  UNION ALL
  MATCH (e)<-[b:BACKED_BY|WAS_BACKED_BY]-(p:Project)
  WHERE b.known <= $asOf AND coalesce(b.until > $asOf, true) AND p.known <= $asOf
  WITH DISTINCT e, b, p, coalesce(head(COLLECT {
    MATCH (p)-[:WAS]->(former:FormerProject) WHERE former.since <= $asOf AND former.until > $asOf RETURN former
  }), p) AS told
  OPTIONAL MATCH (told)-[:SITED_IN]->(site:Area)
  OPTIONAL MATCH (p)-[:REACHED]->(v:StageEvent)
  WHERE NOT v.planned AND v.known <= $asOf
  WITH e, b, p, told, site, v
    ORDER BY CASE WHEN v.date IS NULL OR (v.known > 0 AND v.known < v.date) THEN v.known ELSE v.date END DESC, v.known DESC
  WITH DISTINCT e, b, p, told, site, collect(v)[0] AS latest
  RETURN
    'PROJECT' AS what,
    {
      key: b.key,
      project: p.key,
      name: told.name,
      nameEn: told.nameEn,
      place: site.id,
      investmentWan: told.investmentWan,
      investmentBound: told.investmentBound,
      landMu: told.landMu,
      taxWan: told.taxWan,
      stopped: coalesce(latest.stopped, false),
      known: b.known,
      source: b.source
    } AS fact
}
RETURN e.key AS enterprise, what, fact
