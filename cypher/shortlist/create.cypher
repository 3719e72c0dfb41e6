// Question: is the shortlist made, unless there are too many already?
// Parameters: $key, $name, $chain (chain key), $segment (segment key), $area (area id), $ownerUnit, $view, $by, $now (ISO 8601), $most (lists)
// Columns: outcome (CHANGED, FULL or ROLLING_BACK; no row when the chain, segment or area is gone)
MATCH (:Chain {key: $chain})-[:HAS_SEGMENT]->(segment:Segment {key: $segment}), (area:Area {id: $area})
WITH
  segment,
  area,
  CASE
    WHEN EXISTS { MATCH (run:ImportRun) WHERE run.state = 'ROLLING_BACK' } THEN 'ROLLING_BACK'
    WHEN COUNT { (:Shortlist) } < $most OR EXISTS { (:Shortlist {key: $key}) } THEN 'CHANGED'
    ELSE 'FULL'
  END AS outcome
FOREACH (key IN CASE outcome WHEN 'CHANGED' THEN [$key] ELSE [] END |
  MERGE (list:Shortlist {key: key})
  ON CREATE SET
    list.name = $name,
    list.chain = $chain,
    list.segment = $segment,
    list.area = $area,
    list.ownerUnit = $ownerUnit,
    list.view = $view,
    list.revision = 1,
    list.createdAt = $now,
    list.changedAt = $now,
    list.changedBy = $by
  MERGE (list)-[:OF]->(segment)
  MERGE (list)-[:IN]->(area)
)
RETURN outcome
