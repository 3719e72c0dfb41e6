// Question: which project does this obstacle hold up?
// Parameters: $obstacle (its name)
// Columns: project (key)
MATCH (:Obstacle {obstacle: $obstacle})-[:HINDERS]->(p:Project)
RETURN p.key AS project
LIMIT 1
