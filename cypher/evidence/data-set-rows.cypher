// Question: what do these rows of whole data sets say, and where?
// Parameters: $products (product keys), $keys (keys of relationships: `<table>/<identity>`)
// Columns: key (`<table>/<identity>`), from, to (names; to is null for a product), share (%), standing, locator, source
MATCH (n:Product)
WHERE n.key IN $products
RETURN
  'products/' + n.key AS key,
  n.name AS from,
  null AS to,
  null AS share,
  n.standing AS standing,
  n.locator AS locator,
  n.source AS source
UNION ALL
MATCH (from:Product)-[r:BELONGS_TO]->(to:Segment)
WHERE r.key IN $keys
RETURN r.key AS key, from.name AS from, to.name AS to, null AS share, r.standing AS standing, r.locator AS locator, r.source AS source
UNION ALL
MATCH (from:Product)-[r:INPUT_OF]->(to:Product)
WHERE r.key IN $keys
RETURN r.key AS key, from.name AS from, to.name AS to, null AS share, r.standing AS standing, r.locator AS locator, r.source AS source
UNION ALL
MATCH (from:Product)-[r:KIND_OF]->(to:Product)
WHERE r.key IN $keys
RETURN r.key AS key, from.name AS from, to.name AS to, null AS share, r.standing AS standing, r.locator AS locator, r.source AS source
UNION ALL
MATCH (from:Enterprise)-[r:PRODUCES]->(to:Product)
WHERE r.key IN $keys
RETURN r.key AS key, from.name AS from, to.name AS to, r.share AS share, r.standing AS standing, r.locator AS locator, r.source AS source
UNION ALL
MATCH (from:Enterprise)-[r:ALSO_CLASSIFIED_AS]->(to:Industry)
WHERE r.key IN $keys
RETURN r.key AS key, from.name AS from, to.name AS to, null AS share, r.standing AS standing, r.locator AS locator, r.source AS source
