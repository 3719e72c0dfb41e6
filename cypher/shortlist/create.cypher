// Question: is the shortlist made, unless there are too many already?
// Parameters: $key, $name, $chain (chain key), $segment (segment key), $area (area id), $ownerUnit, $view, $by, $now (ISO 8601), $most (lists)
// Columns: outcome (CHANGED or FULL; no row when the chain, segment or area is gone)
MATCH (:Chain {key: $chain})-[:HAS_SEGMENT]->(segment:Segment {key: $segment}), (area:Area {id: $area})
WITH segment, area, COUNT { (:Shortlist) } < $most OR EXISTS { (:Shortlist {key: $key}) } AS fits
FOREACH (key IN CASE WHEN fits THEN [$key] ELSE [] END |
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
RETURN CASE WHEN fits THEN 'CHANGED' ELSE 'FULL' END AS outcome
