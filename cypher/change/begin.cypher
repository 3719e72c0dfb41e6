// Question: at which revision is this thing, once nobody else can change it before we are done?
// Parameters: $label, $key (of the thing), $change (key of the change about to be made)
// Columns: revision (0 before its first change), made (the change was made already, and is sent again)
CALL () {
  MATCH (n:Project {key: $key}) WHERE $label = 'Project' RETURN n
  UNION ALL
  MATCH (n:Enterprise {key: $key}) WHERE $label = 'Enterprise' RETURN n
  UNION ALL
  MATCH (n:Chain {key: $key}) WHERE $label = 'Chain' RETURN n
  UNION ALL
  MATCH (n:Segment {key: $key}) WHERE $label = 'Segment' RETURN n
  UNION ALL
  MATCH (n:Zone {key: $key}) WHERE $label = 'Zone' RETURN n
  UNION ALL
  MATCH (n:Region {key: $key}) WHERE $label = 'Region' RETURN n
  UNION ALL
  MATCH (n:Conflict {key: $key}) WHERE $label = 'Conflict' RETURN n
}
SET n.locked = true
REMOVE n.locked
RETURN coalesce(n.revision, 0) AS revision, EXISTS { (:Change {key: $change}) } AS made
