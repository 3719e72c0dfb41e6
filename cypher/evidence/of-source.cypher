// Question: what does this source state, and about what?
// Parameters: $source (source key)
// Columns: key (assertion), locator, standing, confidence, statementZh, statementEn, about [{id, name, nameEn}]
MATCH (:Source {key: $source})<-[:FROM]-(a:Assertion)
RETURN
  a.key AS key,
  a.locator AS locator,
  a.standing AS standing,
  a.confidence AS confidence,
  a.statementZh AS statementZh,
  a.statementEn AS statementEn,
  $source AS source,
  COLLECT {
    MATCH (a)-[:ABOUT]->(x)
    WHERE NOT x:Merged
    OPTIONAL MATCH (x)<-[:REACHED]-(project:Project)
    OPTIONAL MATCH (x:Observation|Survey|Mechanism|ChiefUnit)-[:OF]->(subject)
    WITH DISTINCT coalesce(project, subject, x) AS n
    RETURN {
      id: head([label IN labels(n) WHERE label <> 'Area']) + ':' + n.key,
      name: coalesce(n.name, n.population, n.unit, n.key),
      nameEn: coalesce(n.nameEn, n.populationEn, n.unitEn)
    }
  } AS about
