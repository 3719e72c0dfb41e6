// Question: what is this needed for, directly and indirectly, by what was known on a date?
// Parameters: $label (Segment or Product), $key, $asOf (integer yyyymmdd), $steps (integer from 1 to 8), $skip (integer: so many of the nearest are passed over), $limit (integer: things given, the nearest first)
// Columns: start (its name), startEn, total (things in the cone), nodes [[label, key, name, nameEn, step]], links [[key of the input, key of the buyer, essential, key of the relationship, standing]] (all inputs of these things: some come from outside the cone)
CALL () {
  MATCH (n:Segment {key: $key}) WHERE $label = 'Segment' RETURN n AS start
  UNION ALL
  MATCH (n:Product {key: $key}) WHERE $label = 'Product' RETURN n AS start
}
OPTIONAL MATCH path = (start)-[:INPUT_OF*1..8]->(x)
WHERE
  x <> start AND
  all(r IN relationships(path) WHERE r.known <= $asOf AND NOT coalesce(r.returning, false))
WITH start, x, min(length(path)) AS step
WHERE x IS NULL OR step <= $steps
WITH start, x, step
ORDER BY step, x.key
WITH start, count(x) AS total, collect(x)[$skip..$skip + $limit] AS found, collect(step)[$skip..$skip + $limit] AS steps
WITH start, total, found, steps, [start] + found AS things
RETURN
  start.name AS start,
  start.nameEn AS startEn,
  total,
  [at IN range(0, size(found) - 1) |
    [head(labels(found[at])), found[at].key, found[at].name, found[at].nameEn, steps[at]]] AS nodes,
  COLLECT {
    UNWIND things AS buyer
    MATCH (buyer)<-[r:INPUT_OF]-(input)
    WHERE r.known <= $asOf AND NOT coalesce(r.returning, false)
    RETURN [input.key, buyer.key, r.essential, r.key, r.standing]
  } AS links
