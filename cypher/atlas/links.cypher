// Question: which relationships are there between the things on the map of the whole graph, and which were told until staff corrected them?
// Parameters: none
// Columns: type, from (label), fromKey, to (label), toKey, known (yyyymmdd: from when it is told; 0: undated), until (yyyymmdd: before when it was; null: it is in force)
MATCH (a)-[r:INPUT_OF|HAS_SEGMENT|ACTIVE_IN|SUPPLIES|BUYS|LEADS|FILLS|FILLED|BACKED_BY|WAS_BACKED_BY|PHASE_OF|WAS_PHASE_OF|LOCATED_IN|SITED_IN|WAS_SITED_IN|PRIORITISES|TARGETS|PART_OF|MEMBER_OF|CLASSIFIED_AS|ALSO_CLASSIFIED_AS|PRODUCES|BELONGS_TO|KIND_OF|ON_LIST|OF|AIMS_AT|BROUGHT_BY]->(b)
WHERE
  r.aside IS NULL AND
  // Figures are OF something as well.
  (type(r) <> 'OF' OR a:Mechanism)
// Each asking for it is a hit.
WITH a, r, b, type(r) AS told
RETURN
  CASE told
    WHEN 'FILLED' THEN 'FILLS'
    WHEN 'WAS_BACKED_BY' THEN 'BACKED_BY'
    WHEN 'WAS_PHASE_OF' THEN 'PHASE_OF'
    WHEN 'WAS_SITED_IN' THEN 'SITED_IN'
    ELSE told
  END AS type,
  head([label IN labels(a) WHERE label <> 'Area']) AS from,
  a.key AS fromKey,
  head([label IN labels(b) WHERE label <> 'Area']) AS to,
  b.key AS toKey,
  CASE
    WHEN r.known IS NOT NULL THEN r.known
    WHEN told IN ['PHASE_OF', 'WAS_PHASE_OF', 'SITED_IN', 'WAS_SITED_IN']
      THEN reduce(last = 0, day IN [a.known, b.known, coalesce(r.since, a.since)] | CASE WHEN day > last THEN day ELSE last END)
    WHEN coalesce(a.known, 0) > coalesce(b.known, 0) THEN a.known
    ELSE coalesce(b.known, 0)
  END AS known,
  CASE WHEN told IN ['FILLED', 'WAS_BACKED_BY', 'WAS_PHASE_OF', 'WAS_SITED_IN'] THEN r.until END AS until
