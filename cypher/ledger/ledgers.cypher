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
    WITH
      on,
      p,
      // A statement that is in force where statements disagree goes before the row.
      head(COLLECT {
        MATCH (p)<-[:ABOUT]-(c:Conflict {property: 'investment_wan'})-[:BETWEEN]->(said:Assertion {unit: '万元'})
        WHERE said.key = c.inForce AND said.known <= $asOf
        RETURN toInteger(said.value)
      }) AS investment
    RETURN {
      key: p.key,
      link: 'list_members/' + on.key,
      investmentWan: coalesce(investment, p.investmentWan),
      investmentBound: CASE WHEN investment IS NULL OR investment = p.investmentWan THEN p.investmentBound END,
      phaseOf: head(COLLECT { MATCH (p)-[:PHASE_OF]->(whole:Project) RETURN whole.key })
    } ORDER BY p.key
  } AS members
ORDER BY known DESC, key
