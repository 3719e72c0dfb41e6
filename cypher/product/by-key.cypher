// Question: what is known of these products?
// Parameters: $keys (product keys)
// Columns: key, name, nameEn, aliases, standing, source
UNWIND $keys AS key
MATCH (p:Product {key: key})
RETURN
  key,
  p.name AS name,
  p.nameEn AS nameEn,
  coalesce(p.aliases, []) AS aliases,
  p.standing AS standing,
  p.source AS source
