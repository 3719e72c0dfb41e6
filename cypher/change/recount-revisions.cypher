// Question: how often were these things changed, by the log: that is their revision.
// Parameters: $subjects (ids "Label:key")
// Columns: none
UNWIND $subjects AS id
WITH id, split(id, ':')[0] AS label, substring(id, size(split(id, ':')[0]) + 1) AS key
CALL (label, key) {
  MATCH (n:Project {key: key}) WHERE label = 'Project' RETURN n
  UNION ALL
  MATCH (n:Enterprise {key: key}) WHERE label = 'Enterprise' RETURN n
  UNION ALL
  MATCH (n:Chain {key: key}) WHERE label = 'Chain' RETURN n
  UNION ALL
  MATCH (n:Segment {key: key}) WHERE label = 'Segment' RETURN n
  UNION ALL
  MATCH (n:Zone {key: key}) WHERE label = 'Zone' RETURN n
  UNION ALL
  MATCH (n:Region {key: key}) WHERE label = 'Region' RETURN n
  UNION ALL
  MATCH (n:Conflict {key: key}) WHERE label = 'Conflict' RETURN n
}
SET n.revision =
  COUNT { (:Change {subject: id}) } +
  CASE WHEN label = 'Conflict' THEN COUNT { MATCH (c:Change) WHERE id IN c.revises } ELSE 0 END
