// Question: which of these segments do these enterprises make, wherever that is?
// Parameters: $keys (enterprise keys), $segments (segment keys), $asOf (integer yyyymmdd)
// Columns: enterprise (enterprise key), segment (segment key)
UNWIND $keys AS owner
MATCH (e:Enterprise {key: owner})-[a:ACTIVE_IN]->(s:Segment)
WHERE
  s.key IN $segments AND
  a.status IN ['OPERATING', 'PILOT'] AND
  a.function = 'PRODUCTION' AND
  a.known <= $asOf AND
  coalesce(a.from, 0) <= $asOf AND
  coalesce(a.until, $asOf) >= $asOf AND
  NOT EXISTS { MATCH (e)-[closed:ACTIVE_IN {status: 'CLOSED'}]->(s) WHERE closed.known <= $asOf AND coalesce(closed.from, 0) <= $asOf AND closed.known >= a.known }
RETURN DISTINCT e.key AS enterprise, s.key AS segment
