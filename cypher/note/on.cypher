// Question: which notes are on these things, newest first?
// Parameters: $keys (ids "Label:key")
// Columns: owner (id), key, text, by, at (ISO 8601), date (of the source, as written), known (yyyymmdd)
UNWIND $keys AS owner
WITH owner, split(owner, ':')[0] AS label, substring(owner, size(split(owner, ':')[0]) + 1) AS key
CALL (label, key) {
  MATCH (n:Project {key: key})<-[:ON]-(note:Note) WHERE label = 'Project' RETURN note
  UNION ALL
  MATCH (n:Enterprise {key: key})<-[:ON]-(note:Note) WHERE label = 'Enterprise' RETURN note
  UNION ALL
  MATCH (n:Chain {key: key})<-[:ON]-(note:Note) WHERE label = 'Chain' RETURN note
  UNION ALL
  MATCH (n:Segment {key: key})<-[:ON]-(note:Note) WHERE label = 'Segment' RETURN note
  UNION ALL
  MATCH (n:Zone {key: key})<-[:ON]-(note:Note) WHERE label = 'Zone' RETURN note
  UNION ALL
  MATCH (n:Region {key: key})<-[:ON]-(note:Note) WHERE label = 'Region' RETURN note
}
OPTIONAL MATCH (source:Source {key: note.source})
RETURN
  owner,
  note.key AS key,
  note.text AS text,
  note.by AS by,
  note.at AS at,
  source.dateText AS date,
  note.known AS known
ORDER BY note.known DESC, note.at DESC, key
LIMIT 2000
