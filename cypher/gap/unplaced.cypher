// Question: of which enterprises that are active somewhere, of which projects, and of which as they were told before, is no place known at all?
// Parameters: none
// Columns: enterprises [key], projects [key], formerProjects [key]
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
  } AS projects,
  COLLECT {
    MATCH (told:FormerProject)
    WHERE NOT EXISTS { (told)-[:SITED_IN]->() }
    RETURN DISTINCT told.key
  } AS formerProjects
