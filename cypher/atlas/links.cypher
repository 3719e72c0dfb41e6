// Question: which relationships are there between the things on the map of the whole graph?
// Parameters: none
// Columns: type, from (label), fromKey, to (label), toKey, known (yyyymmdd; 0: undated)
MATCH (a)-[r:INPUT_OF|HAS_SEGMENT|ACTIVE_IN|SUPPLIES|BUYS|LEADS|FILLS|BACKED_BY|PHASE_OF|LOCATED_IN|SITED_IN|PRIORITISES|TARGETS|PART_OF|MEMBER_OF|CLASSIFIED_AS|ALSO_CLASSIFIED_AS|PRODUCES|BELONGS_TO|KIND_OF]->(b)
WHERE r.aside IS NULL
RETURN
  type(r) AS type,
  head([label IN labels(a) WHERE label <> 'Area']) AS from,
  a.key AS fromKey,
  head([label IN labels(b) WHERE label <> 'Area']) AS to,
  b.key AS toKey,
  CASE
    WHEN r.known IS NOT NULL THEN r.known
    WHEN coalesce(a.known, 0) > coalesce(b.known, 0) THEN a.known
    ELSE coalesce(b.known, 0)
  END AS known
