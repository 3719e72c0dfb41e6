// Question: about what do statements disagree, what do they say, which is in force, and who chose it?
// Parameters: $key (of one conflict, or null for all), $asOf (integer yyyymmdd)
// Columns: key, property, propertyName, propertyNameEn (of an indicator), choices [{since, until, inForce (key), ruleZh, ruleEn}] (the present one first), revision, about {id, name, nameEn, place (area id)}, all [{key, known}] (statements whenever known, the newest first), statements [{...}] known by the date, makers [{since, by, at, decided (not by correcting the figure)}] (the changes that made the choices, but for the first; the newest first)
MATCH (c:Conflict)-[:ABOUT]->(subject)
WHERE $key IS NULL OR c.key = $key
RETURN
  c.key AS key,
  c.property AS property,
  head(COLLECT { MATCH (i:Indicator {key: c.property}) RETURN i.name }) AS propertyName,
  head(COLLECT { MATCH (i:Indicator {key: c.property}) RETURN i.nameEn }) AS propertyNameEn,
  [{since: c.since, until: null, inForce: c.inForce, ruleZh: c.ruleZh, ruleEn: c.ruleEn}] + COLLECT {
    MATCH (c)-[:WAS]->(f:FormerConflict)
    RETURN {since: f.since, until: f.until, inForce: f.inForce, ruleZh: f.ruleZh, ruleEn: f.ruleEn}
  } AS choices,
  coalesce(c.revision, 0) AS revision,
  {
    id: head([label IN labels(subject) WHERE NOT label IN ['Area', 'Merged']]) + ':' + subject.key,
    name: coalesce(subject.name, subject.population, subject.key),
    nameEn: coalesce(subject.nameEn, subject.populationEn),
    place: coalesce(subject.id, head(COLLECT { MATCH (subject)-[:SITED_IN|LOCATED_IN|OF]->(p:Area) RETURN p.id }))
  } AS about,
  COLLECT {
    MATCH (c)-[:BETWEEN]->(s:Assertion|Observation)
    RETURN {key: s.key, known: s.known} ORDER BY s.known DESC, s.key
  } AS all,
  COLLECT {
    MATCH (c)-[:BETWEEN]->(s:Assertion|Observation)
    WHERE s.known <= $asOf
    // A figure is worded by the assertion that its row makes.
    MATCH (said:Assertion {key: CASE WHEN s:Observation THEN 'observations/' + s.key ELSE s.key END})
    RETURN {
      key: s.key,
      label: CASE WHEN s:Observation THEN 'Observation' ELSE 'Assertion' END,
      value: toString(s.value),
      unit: s.unit,
      population: s.population,
      populationEn: s.populationEn,
      period: s.period,
      known: s.known,
      standing: said.standing,
      confidence: said.confidence,
      locator: said.locator,
      source: said.source,
      statementZh: said.statementZh,
      statementEn: said.statementEn
    }
    ORDER BY s.known DESC, s.key
  } AS statements,
  COLLECT {
    MATCH (c)-[:WAS]->(f:FormerConflict)
    MATCH (d:Change {key: f.change})
    RETURN {since: f.until, by: d.by, at: d.at, decided: d.kind = 'CONFLICT_DECIDED'}
    ORDER BY d.sequence DESC
  } AS makers
ORDER BY key
