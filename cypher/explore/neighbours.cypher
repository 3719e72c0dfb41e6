// Question: how many neighbours of each type has this thing by what was known on a date, counting no further than a bound?
// Parameters: $label, $key, $asOf (integer yyyymmdd), $bound (integer: relationships read of one type)
// Columns: type, outward (true: the relationship begins here), count, read (relationships that were looked at)
CALL () {
  MATCH (n:Chain {key: $key}) WHERE $label = 'Chain' RETURN n
  UNION ALL
  MATCH (n:Segment {key: $key}) WHERE $label = 'Segment' RETURN n
  UNION ALL
  MATCH (n:Enterprise {key: $key}) WHERE $label = 'Enterprise' RETURN n
  UNION ALL
  MATCH (n:Project {key: $key}) WHERE $label = 'Project' RETURN n
  UNION ALL
  MATCH (n:Zone {key: $key}) WHERE $label = 'Zone' RETURN n
  UNION ALL
  MATCH (n:Region {key: $key}) WHERE $label = 'Region' RETURN n
  UNION ALL
  MATCH (n:Industry {key: $key}) WHERE $label = 'Industry' RETURN n
  UNION ALL
  MATCH (n:Product {key: $key}) WHERE $label = 'Product' RETURN n
  UNION ALL
  MATCH (n:List {key: $key}) WHERE $label = 'List' RETURN n
  UNION ALL
  MATCH (n:Mechanism {key: $key}) WHERE $label = 'Mechanism' RETURN n
  UNION ALL
  MATCH (:Merged {key: $key})-[:MERGED_INTO]->(n) WHERE $label IN labels(n) RETURN n
}
CALL (n) {
  // What staff corrected is told as it was until then: `FILLED` and the like until a day, what a project says itself since one.
  // Every row passes the unions after its own branch: the types with the most neighbours come last.
  MATCH (n)-[r:LEADS]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:BUYS]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:SUPPLIES]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:PRIORITISES]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:TARGETS]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:BROUGHT_BY]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:AIMS_AT]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  // Figures are OF something as well.
  MATCH (n)-[r:OF]-(m) WHERE n:Mechanism OR m:Mechanism RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:ON_LIST]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:BACKED_BY|WAS_BACKED_BY]-(m) WHERE coalesce(r.until > $asOf, true) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:PHASE_OF|WAS_PHASE_OF]-(m)
  WHERE NOT m:FormerProject AND coalesce(r.since, startNode(r).since, 0) <= $asOf AND coalesce(r.until > $asOf, true)
  RETURN r, m
  LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:FILLS|FILLED]-(m) WHERE coalesce(r.until > $asOf, true) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:MEMBER_OF]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:HAS_SEGMENT]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:BELONGS_TO]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:ALSO_CLASSIFIED_AS]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:PART_OF]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:SITED_IN|WAS_SITED_IN]-(m)
  WHERE NOT m:FormerProject AND coalesce(r.since, startNode(r).since, 0) <= $asOf AND coalesce(r.until > $asOf, true)
  RETURN r, m
  LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:INPUT_OF]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:KIND_OF]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:PRODUCES]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:CLASSIFIED_AS]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:LOCATED_IN]-(m) RETURN r, m LIMIT toInteger($bound)
  UNION ALL
  MATCH (n)-[r:ACTIVE_IN]-(m) RETURN r, m LIMIT toInteger($bound)
}
WITH n, m, r, NOT m:Merged AND
  coalesce(r.known <= $asOf, coalesce(n.known, 0) <= $asOf AND coalesce(m.known, 0) <= $asOf) AS counts
RETURN
  CASE type(r)
    WHEN 'FILLED' THEN 'FILLS'
    WHEN 'WAS_BACKED_BY' THEN 'BACKED_BY'
    WHEN 'WAS_PHASE_OF' THEN 'PHASE_OF'
    WHEN 'WAS_SITED_IN' THEN 'SITED_IN'
    ELSE type(r)
  END AS type,
  startNode(r) = n AS outward,
  count(CASE WHEN counts THEN 1 END) AS count,
  count(*) AS read
