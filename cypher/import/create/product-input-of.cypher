// Question: Which products are inputs of which? Named with the table: segments have INPUT_OF, too. All of these are new.
// Parameters: $rows [{key, input, buyer, known, source, locator, standing}]
// Columns: none
UNWIND $rows AS row
MATCH (input:Product {key: row.input})
MATCH (buyer:Product {key: row.buyer})
CREATE (input)-[link:INPUT_OF {key: 'product_inputs/' + row.key}]->(buyer)
SET link.known = row.known, link.source = row.source,
    link.locator = row.locator, link.standing = row.standing
