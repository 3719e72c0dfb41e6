// Question: which segments does this enterprise make, by what is known at a date?
// Parameters: $enterprise (key), $asOf (integer yyyymmdd)
// Columns: segment (key), statement (assertion key)
MATCH (e:Enterprise {key: $enterprise})-[a:ACTIVE_IN]->(s:Segment)
WHERE
  a.status = 'OPERATING' AND
  a.function = 'PRODUCTION' AND
  a.known <= $asOf AND
  coalesce(a.from, 0) <= $asOf AND
  coalesce(a.until, $asOf) >= $asOf AND
  NOT EXISTS { MATCH (e)-[closed:ACTIVE_IN {status: 'CLOSED'}]->(s) WHERE closed.known <= $asOf AND coalesce(closed.from, 0) <= $asOf AND closed.known >= a.known }
RETURN s.key AS segment, 'activities/' + a.key AS statement
ORDER BY segment, statement
