// Question: what are these things called?
// Parameters: $ids [{label, key}]
// Columns: label, key, name, nameEn
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Chain {key: id.key}) WHERE id.label = 'Chain' RETURN n
  UNION ALL
  MATCH (n:Segment {key: id.key}) WHERE id.label = 'Segment' RETURN n
  UNION ALL
  MATCH (n:Enterprise {key: id.key}) WHERE id.label = 'Enterprise' RETURN n
  UNION ALL
  MATCH (n:Project {key: id.key}) WHERE id.label = 'Project' RETURN n
  UNION ALL
  MATCH (n:Zone {key: id.key}) WHERE id.label = 'Zone' RETURN n
  UNION ALL
  MATCH (n:Region {key: id.key}) WHERE id.label = 'Region' RETURN n
  UNION ALL
  MATCH (n:Industry {key: id.key}) WHERE id.label = 'Industry' RETURN n
  UNION ALL
  MATCH (n:Product {key: id.key}) WHERE id.label = 'Product' RETURN n
}
RETURN id.label AS label, n.key AS key, n.name AS name, n.nameEn AS nameEn
