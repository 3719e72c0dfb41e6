// Question: which lists are batches or have published totals, and which projects are known to be on them?
// Parameters: $asOf (integer yyyymmdd)
// Columns: key, known, name, nameEn, issuer, scope, date (yyyymmdd), dateText, batch, rounds, count {key, value, unit, bound, period, subject (area id)}, investment (likewise), members [{key, link (assertion key), investmentWan, investmentBound, phaseOf}]
MATCH (l:List)
WHERE
  l.known <= $asOf AND
  (l.batch IS NOT NULL OR EXISTS { (l)-[:COUNTED_BY]->(:Observation) } OR EXISTS { (l)-[:SUMMED_BY]->(:Observation) })
RETURN
  l.key AS key,
  l.known AS known,
  l.name AS name,
  l.nameEn AS nameEn,
  l.issuer AS issuer,
  l.scope AS scope,
  l.date AS date,
  l.dateText AS dateText,
  l.batch AS batch,
  l.rounds AS rounds,
  head(COLLECT {
    MATCH (l)-[:COUNTED_BY]->(o:Observation)-[:OF]->(a:Area)
    WHERE o.known <= $asOf
    RETURN { key: o.key, value: o.value, unit: o.unit, bound: o.bound, period: o.period, subject: a.id }
  }) AS count,
  head(COLLECT {
    MATCH (l)-[:SUMMED_BY]->(o:Observation)-[:OF]->(a:Area)
    WHERE o.known <= $asOf
    RETURN { key: o.key, value: o.value, unit: o.unit, bound: o.bound, period: o.period, subject: a.id }
  }) AS investment,
  COLLECT {
    MATCH (l)<-[on:ON_LIST]-(p:Project)
    WHERE on.known <= $asOf AND p.known <= $asOf
    WITH on, p, coalesce(head(COLLECT {
      MATCH (p)-[:WAS]->(former:FormerProject) WHERE former.since <= $asOf AND former.until > $asOf RETURN former
    }), p) AS told
    RETURN {
      key: p.key,
      link: 'list_members/' + on.key,
      investmentWan: told.investmentWan,
      investmentBound: told.investmentBound,
      phaseOf: head(COLLECT { MATCH (told)-[:PHASE_OF]->(whole:Project) RETURN whole.key })
    } ORDER BY p.key
  } AS members
ORDER BY known DESC, key
