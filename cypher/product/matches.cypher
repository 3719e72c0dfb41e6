// Question: which products that somebody makes are those of these segments, by which rule?
// Parameters: $segments [{key, products (keys of products named like it or one of its aliases), names (those names), part (its name; null when too short)}]
// Columns: segment, rule (EXACT, STATED, KIND, PART), product (key), name, nameEn, through (names of the products between, from it on), links (keys of the relationships on the way), known (yyyymmdd)
UNWIND $segments AS wanted
CALL (wanted) {
  MATCH (p:Product)
  WHERE p.key IN wanted.products
  RETURN p AS base, 'EXACT' AS rule, [] AS stated, p.known AS told
  UNION
  UNWIND wanted.names AS name
  MATCH (p:Product)
  WHERE p.otherSpellings CONTAINS name AND (p.otherSpellings + '|') CONTAINS ('|' + name + '|')
  RETURN p AS base, 'EXACT' AS rule, [] AS stated, p.known AS told
  UNION
  MATCH (:Segment {key: wanted.key})<-[b:BELONGS_TO]-(p:Product)
  RETURN p AS base, 'STATED' AS rule, [b.key] AS stated, b.known AS told
}
CALL (base, rule, stated, told) {
  WITH base, rule, stated, told
  WHERE EXISTS { (base)<-[:PRODUCES]-() }
  RETURN base AS p, rule AS by, [] AS through, stated AS links, told AS known
  UNION ALL
  MATCH path = (kind:Product)-[:KIND_OF]->{1,2}(base)
  WHERE kind <> base AND EXISTS { (kind)<-[:PRODUCES]-() }
  WITH base, stated, told, kind, path
  LIMIT 2000
  RETURN
    kind AS p,
    'KIND' AS by,
    [between IN nodes(path)[1..] | between.name] AS through,
    [link IN relationships(path) | link.key] + stated AS links,
    reduce(latest = told, link IN relationships(path) | CASE WHEN link.known > latest THEN link.known ELSE latest END) AS known
}
RETURN wanted.key AS segment, by AS rule, p.key AS product, p.name AS name, p.nameEn AS nameEn, through, links, known
UNION ALL
UNWIND $segments AS wanted
CALL (wanted) {
  MATCH (p:Product)
  WHERE p.spellings CONTAINS wanted.part AND EXISTS { (p)<-[:PRODUCES]-() }
  RETURN p
  LIMIT 2000
}
RETURN
  wanted.key AS segment,
  'PART' AS rule,
  p.key AS product,
  p.name AS name,
  p.nameEn AS nameEn,
  [] AS through,
  [] AS links,
  p.known AS known
