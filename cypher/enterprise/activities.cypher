// Question: in which segments are these enterprises active?
// Parameters: $keys (enterprise keys)
// Columns: owner (enterprise key), key, segment, status, function, place (area id), capacity (as printed), share (per cent of the enterprise's turnover), known (yyyymmdd)
UNWIND $keys AS owner
MATCH (e:Enterprise {key: owner})-[a:ACTIVE_IN]->(s:Segment)
RETURN
  owner,
  a.key AS key,
  s.key AS segment,
  a.status AS status,
  a.function AS function,
  coalesce(a.place, head(COLLECT { MATCH (e)-[:LOCATED_IN]->(p:Area) RETURN p.id })) AS place,
  a.capacityPrinted AS capacity,
  a.share AS share,
  a.known AS known
ORDER BY key
