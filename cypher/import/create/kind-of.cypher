// Question: Which product is a kind of which? All of these are new.
// Parameters: $rows [{key, kind, of, known, source, locator, standing}]
// Columns: none
UNWIND $rows AS row
MATCH (kind:Product {key: row.kind})
MATCH (wider:Product {key: row.of})
CREATE (kind)-[link:KIND_OF {key: 'product_kinds/' + row.key}]->(wider)
SET link.known = row.known, link.source = row.source,
    link.locator = row.locator, link.standing = row.standing
