// Question: which kinds do these products have, 200 at most, and of which products are they kinds themselves?
// Parameters: $keys (product keys)
// Columns: owner (product key), product (key), kind (true: a kind of the owner; false: the owner is a kind of it)
UNWIND $keys AS owner
MATCH (p:Product {key: owner})
CALL (p) {
  MATCH (p)<-[:KIND_OF]-(other:Product)
  RETURN other.key AS product, true AS kind
  ORDER BY product
  LIMIT 200
  UNION ALL
  MATCH (p)-[:KIND_OF]->(other:Product)
  RETURN other.key AS product, false AS kind
  ORDER BY product
  LIMIT 200
}
RETURN owner, product, kind
