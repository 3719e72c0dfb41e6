// Question: take these changes out of the log; what they are about, and made newer by the way, has been changed so much less often.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (c:Change {key: row.key})
WITH c, [c.subject] + coalesce(c.revises, []) AS ids
DELETE c
WITH ids
UNWIND ids AS id
WITH id, count(*) AS changes
WITH id, changes, split(id, ':')[0] AS label, substring(id, size(split(id, ':')[0]) + 1) AS key
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
SET n.revision = CASE WHEN n.revision > changes THEN n.revision - changes END
