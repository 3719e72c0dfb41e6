// Question: which project goes by this name?
// Parameters: $name (exactly)
// Columns: key
CALL () {
  MATCH (p:Project {name: $name}) RETURN p
  UNION
  // Of a record that was merged the one that stands for both has the name.
  MATCH (p:Project) WHERE $name IN p.aliases RETURN p
}
RETURN p.key AS key
ORDER BY key
LIMIT 1
