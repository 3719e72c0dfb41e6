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
  UNION ALL
  MATCH (a:List {key: $fromKey}) WHERE $fromLabel = 'List' RETURN a
  UNION ALL
  MATCH (a:Mechanism {key: $fromKey}) WHERE $fromLabel = 'Mechanism' RETURN a
  UNION ALL
  MATCH (:Merged {key: $fromKey})-[:MERGED_INTO]->(a) WHERE $fromLabel IN labels(a) RETURN a
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
  UNION ALL
  MATCH (b:List {key: $toKey}) WHERE $toLabel = 'List' RETURN b
  UNION ALL
  MATCH (b:Mechanism {key: $toKey}) WHERE $toLabel = 'Mechanism' RETURN b
  UNION ALL
  MATCH (:Merged {key: $toKey})-[:MERGED_INTO]->(b) WHERE $toLabel IN labels(b) RETURN b
}
WITH a, b
WHERE a <> b
MATCH path = allShortestPaths((a)-[:INPUT_OF|BELONGS_TO|PRODUCES|HAS_SEGMENT|ACTIVE_IN|SUPPLIES|BUYS|LEADS|FILLS|FILLED|BACKED_BY|WAS_BACKED_BY|PHASE_OF|WAS_PHASE_OF|LOCATED_IN|SITED_IN|WAS_SITED_IN|PRIORITISES|ON_LIST|OF|BROUGHT_BY*..8]-(b))
WHERE
  all(n IN nodes(path)
    WHERE
      NOT n:Merged AND
      NOT n:FormerProject AND
      // To be on one list, or of one place's mechanisms, joins nothing: they begin and end paths.
      (NOT n:List AND NOT n:Mechanism OR n = a OR n = b)) AND
  all(r IN relationships(path)
    WHERE
      // Figures are OF something as well.
      (type(r) <> 'OF' OR startNode(r):Mechanism) AND
      CASE
        WHEN r.change IS NULL
          THEN coalesce(r.known <= $asOf, coalesce(startNode(r).known, 0) <= $asOf AND coalesce(endNode(r).known, 0) <= $asOf AND coalesce(startNode(r).since, 0) <= $asOf)
        // What staff corrected is told as it was until then: `FILLED` and the like until a day, what a project says itself since one.
        ELSE r.until > $asOf AND coalesce(r.known, r.since) <= $asOf AND startNode(r).known <= $asOf AND coalesce(endNode(r).known, 0) <= $asOf
      END)
WITH path
LIMIT toInteger($limit)
WITH nodes(path) AS things, relationships(path) AS steps
RETURN
  [one IN [n IN things | {
    n: n,
    told: coalesce(CASE WHEN n.since > $asOf THEN head([(n)-[:WAS]->(former:FormerProject) WHERE former.since <= $asOf AND former.until > $asOf | former]) END, n)
  }] |
    {label: head([label IN labels(one.n) WHERE label <> 'Area']), key: one.n.key, name: one.told.name, nameEn: one.told.nameEn}] AS nodes,
  [at IN range(0, size(steps) - 1) |
    {
      type: CASE type(steps[at])
        WHEN 'FILLED' THEN 'FILLS'
        WHEN 'WAS_BACKED_BY' THEN 'BACKED_BY'
        WHEN 'WAS_PHASE_OF' THEN 'PHASE_OF'
        WHEN 'WAS_SITED_IN' THEN 'SITED_IN'
        ELSE type(steps[at])
      END,
      key: steps[at].key,
      outward: startNode(steps[at]) = things[at],
      essential: steps[at].essential,
      status: steps[at].status,
      standing: steps[at].standing
    }] AS links
