// Question: which products go into these, 200 at most, and into which do these go?
// Parameters: $keys (product keys)
// Columns: owner (product key), product (key), input (true: an input of the owner; false: the owner is an input of it)
UNWIND $keys AS owner
MATCH (p:Product {key: owner})
CALL (p) {
  MATCH (p)<-[:INPUT_OF]-(other:Product)
  RETURN other.key AS product, true AS input
  ORDER BY product
  LIMIT 200
  UNION ALL
  MATCH (p)-[:INPUT_OF]->(other:Product)
  RETURN other.key AS product, false AS input
  ORDER BY product
  LIMIT 200
}
RETURN owner, product, input
