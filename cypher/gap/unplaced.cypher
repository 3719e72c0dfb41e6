// Question: of which enterprises that are active somewhere, and of which projects, is no place known at all?
// Parameters: none
// Columns: enterprises [key], projects [key]
RETURN
  COLLECT {
    MATCH (e:Enterprise)
    WHERE NOT EXISTS { (e)-[:LOCATED_IN]->() } AND EXISTS { (e)-[:ACTIVE_IN]->() }
    RETURN e.key
  } AS enterprises,
  COLLECT {
    MATCH (p:Project)
    WHERE NOT EXISTS { (p)-[:SITED_IN]->() }
    RETURN p.key
  } AS projects
