// Question: what is this needed for, directly and indirectly, by what was known on a date?
// Parameters: $key (segment key), $asOf (integer yyyymmdd), $steps (integer from 1 to 8), $limit (integer: things given, the nearest first)
// Columns: total (things in the cone), nodes [[label, key, name, nameEn, step]], links [[key of the input, key of the buyer, essential, key of the relationship]]
MATCH (start:Segment {key: $key})
OPTIONAL MATCH path = (start)-[:INPUT_OF*1..8]->(x)
WHERE
  x <> start AND
  all(r IN relationships(path) WHERE r.known <= $asOf AND NOT coalesce(r.returning, false))
WITH start, x, min(length(path)) AS step
WHERE x IS NULL OR step <= $steps
WITH start, x, step
ORDER BY step, x.key
WITH start, count(x) AS total, collect(x)[..$limit] AS found, collect(step)[..$limit] AS steps
WITH total, found, steps, [start] + found AS things
RETURN
  total,
  [at IN range(0, size(found) - 1) |
    [head(labels(found[at])), found[at].key, found[at].name, found[at].nameEn, steps[at]]] AS nodes,
  COLLECT {
    UNWIND things AS buyer
    MATCH (buyer)<-[r:INPUT_OF]-(input)
    WHERE input IN things AND r.known <= $asOf AND NOT coalesce(r.returning, false)
    RETURN [input.key, buyer.key, r.essential, r.key]
  } AS links
