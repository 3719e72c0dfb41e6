// Question: what are the shortest paths between two things, over relationships of business known by a date?
// Parameters: $fromLabel, $fromKey, $toLabel, $toKey, $asOf (integer yyyymmdd), $limit (integer)
// Columns: nodes [{label, key, name, nameEn}], links [{type, key, outward, essential, status, standing}]
CALL () {
  MATCH (a:Chain {key: $fromKey}) WHERE $fromLabel = 'Chain' RETURN a
  UNION ALL
  MATCH (a:Segment {key: $fromKey}) WHERE $fromLabel = 'Segment' RETURN a
  UNION ALL
  MATCH (a:Enterprise {key: $fromKey}) WHERE $fromLabel = 'Enterprise' RETURN a
  UNION ALL
  MATCH (a:Project {key: $fromKey}) WHERE $fromLabel = 'Project' RETURN a
  UNION ALL
  MATCH (a:Zone {key: $fromKey}) WHERE $fromLabel = 'Zone' RETURN a
  UNION ALL
  MATCH (a:Region {key: $fromKey}) WHERE $fromLabel = 'Region' RETURN a
  UNION ALL
  MATCH (a:Industry {key: $fromKey}) WHERE $fromLabel = 'Industry' RETURN a
  UNION ALL
  MATCH (a:Product {key: $fromKey}) WHERE $fromLabel = 'Product' RETURN a
}
CALL () {
  MATCH (b:Chain {key: $toKey}) WHERE $toLabel = 'Chain' RETURN b
  UNION ALL
  MATCH (b:Segment {key: $toKey}) WHERE $toLabel = 'Segment' RETURN b
  UNION ALL
  MATCH (b:Enterprise {key: $toKey}) WHERE $toLabel = 'Enterprise' RETURN b
  UNION ALL
  MATCH (b:Project {key: $toKey}) WHERE $toLabel = 'Project' RETURN b
  UNION ALL
  MATCH (b:Zone {key: $toKey}) WHERE $toLabel = 'Zone' RETURN b
  UNION ALL
  MATCH (b:Region {key: $toKey}) WHERE $toLabel = 'Region' RETURN b
  UNION ALL
  MATCH (b:Industry {key: $toKey}) WHERE $toLabel = 'Industry' RETURN b
  UNION ALL
  MATCH (b:Product {key: $toKey}) WHERE $toLabel = 'Product' RETURN b
}
MATCH path = allShortestPaths((a)-[:INPUT_OF|BELONGS_TO|PRODUCES|HAS_SEGMENT|ACTIVE_IN|SUPPLIES|BUYS|LEADS|FILLS|BACKED_BY|PHASE_OF|LOCATED_IN|SITED_IN|PRIORITISES*..8]-(b))
WHERE
  all(r IN relationships(path)
    WHERE
      r.aside IS NULL AND
      CASE
        WHEN r.known IS NOT NULL THEN r.known <= $asOf
        ELSE coalesce(startNode(r).known, 0) <= $asOf
      END)
WITH path
LIMIT toInteger($limit)
RETURN
  [n IN nodes(path) | {label: head([label IN labels(n) WHERE label <> 'Area']), key: n.key, name: n.name, nameEn: n.nameEn}] AS nodes,
  [at IN range(0, length(path) - 1) |
    {
      type: type(relationships(path)[at]),
      key: relationships(path)[at].key,
      outward: startNode(relationships(path)[at]) = nodes(path)[at],
      essential: relationships(path)[at].essential,
      status: relationships(path)[at].status,
      standing: relationships(path)[at].standing
    }] AS links
