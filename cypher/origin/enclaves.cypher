// Question: which of these enclaves are known, who sits in them, and what figures are stated of them?
// Parameters: $enclaves (area ids of zones), $asOf (integer yyyymmdd)
// Columns: zone (area id), tenants [{enterprise, name, nameEn, unnamed, countLow, statement}], figures [{key, name, nameEn, value, unit, bound, population, populationEn}]
MATCH (z:Area)
WHERE z.id IN $enclaves AND z.known <= $asOf
RETURN
  z.id AS zone,
  COLLECT {
    MATCH (z)<-[:LOCATED_IN]-(e:Enterprise)
    WHERE e.known <= $asOf
    RETURN {
      enterprise: e.key,
      name: e.name,
      nameEn: e.nameEn,
      unnamed: coalesce(e.unnamed, false),
      countLow: CASE WHEN e.unnamed THEN coalesce(e.countLow, 2) ELSE 1 END,
      statement: 'enterprises/' + e.key
    } AS tenant
    UNION ALL
    MATCH (e:Enterprise)-[a:ACTIVE_IN]->(:Segment)
    WHERE a.place = z.id AND a.known <= $asOf AND a.status <> 'CLOSED'
    RETURN {
      enterprise: e.key,
      name: e.name,
      nameEn: e.nameEn,
      unnamed: coalesce(e.unnamed, false),
      countLow: CASE WHEN e.unnamed THEN coalesce(e.countLow, 2) ELSE 1 END,
      statement: 'activities/' + a.key
    } AS tenant
  } AS tenants,
  COLLECT {
    MATCH (z)<-[:OF]-(o:Observation)-[:MEASURES]->(i:Indicator)
    WHERE o.known <= $asOf
    RETURN {
      key: o.key,
      name: i.name,
      nameEn: i.nameEn,
      value: o.value,
      unit: o.unit,
      bound: o.bound,
      population: o.population,
      populationEn: o.populationEn
    }
    ORDER BY o.known DESC, o.key
  } AS figures
ORDER BY zone
