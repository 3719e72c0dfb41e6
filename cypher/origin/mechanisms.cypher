// Question: which mechanisms of these places reach out to other regions, which enclaves has anybody, and which projects did they bring?
// Parameters: $places (area ids), $asOf (integer yyyymmdd)
// Columns: key, kind, name, nameEn, of (area id), rulesZh, rulesEn, regions [area id], brought [{project, statement}]
MATCH (a:Area)<-[:OF]-(m:Mechanism)
WHERE
  m.known <= $asOf AND
  (m.kind = 'ENCLAVE' OR a.id IN $places AND (m.kind = 'COOPERATION' OR EXISTS { (m)-[:AIMS_AT]->(:Region) }))
RETURN
  m.key AS key,
  m.kind AS kind,
  m.name AS name,
  m.nameEn AS nameEn,
  a.id AS of,
  m.rulesZh AS rulesZh,
  m.rulesEn AS rulesEn,
  COLLECT { MATCH (m)-[:AIMS_AT]->(r:Region) RETURN r.id ORDER BY r.id } AS regions,
  COLLECT {
    MATCH (m)<-[b:BROUGHT_BY]-(p:Project)
    WHERE b.known <= $asOf AND p.known <= $asOf
    RETURN {project: p.key, statement: 'brought_by/' + b.key} ORDER BY p.key
  } AS brought
ORDER BY kind, key
