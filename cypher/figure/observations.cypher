// Question: what was observed of these places, and of the projects and enterprises in them, by a date?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: key, indicator, indicatorName, indicatorNameEn, indicatorUnit, subject (id), subjectName, subjectNameEn, place (area id), value, unit, population, populationEn, period, bound, numerator, denominator, known, source, standing, confidence, locator, conflicts [{key, inForce, ruleZh, ruleEn, told}]
CALL () {
  MATCH (subject:Area)<-[:OF]-(o:Observation)
  WHERE subject.id IN $places AND o.known <= $asOf
  RETURN o, subject, subject.id AS id, subject.id AS place
  UNION ALL
  MATCH (area:Area)<-[:SITED_IN]-(told:Project|FormerProject)
  WHERE area.id IN $places AND coalesce(told.since <= $asOf, true) AND coalesce(told.until > $asOf, true)
  MATCH (subject:Project {key: told.key})<-[:OF]-(o:Observation)
  WHERE o.known <= $asOf
  RETURN o, told AS subject, 'Project:' + told.key AS id, area.id AS place
  UNION ALL
  MATCH (area:Area)<-[:LOCATED_IN]-(subject:Enterprise)<-[:OF]-(o:Observation)
  WHERE area.id IN $places AND o.known <= $asOf
  RETURN o, subject, 'Enterprise:' + subject.key AS id, area.id AS place
}
MATCH (o)-[:MEASURES]->(i:Indicator)
RETURN
  o.key AS key,
  i.key AS indicator,
  i.name AS indicatorName,
  i.nameEn AS indicatorNameEn,
  i.unit AS indicatorUnit,
  id AS subject,
  subject.name AS subjectName,
  subject.nameEn AS subjectNameEn,
  place,
  o.value AS value,
  o.unit AS unit,
  o.population AS population,
  o.populationEn AS populationEn,
  o.period AS period,
  o.bound AS bound,
  o.numerator AS numerator,
  o.denominator AS denominator,
  o.known AS known,
  o.source AS source,
  o.standing AS standing,
  o.confidence AS confidence,
  head(COLLECT { MATCH (s:Assertion {key: 'observations/' + o.key}) RETURN s.locator }) AS locator,
  COLLECT {
    MATCH (o)<-[:BETWEEN]-(c:Conflict)
    WITH c, coalesce(head(COLLECT {
      MATCH (c)-[:WAS]->(former:FormerConflict) WHERE former.since <= $asOf AND former.until > $asOf RETURN former
    }), c) AS choice
    RETURN {
      key: c.key,
      inForce: choice.inForce,
      ruleZh: choice.ruleZh,
      ruleEn: choice.ruleEn,
      // The rule may speak of all sides: it is told only when all of them are known.
      told: NOT EXISTS { MATCH (c)-[:BETWEEN]->(side:Assertion|Observation) WHERE side.known > $asOf }
    } ORDER BY c.key
  } AS conflicts
ORDER BY indicator, subject, key
