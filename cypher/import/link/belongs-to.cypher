// Question: To which segment does each product belong?
// Parameters: $rows [{key, product, segment, known, source, locator, standing}]
// Columns: none
UNWIND $rows AS row
MATCH (product:Product {key: row.product})
MATCH (segment:Segment {key: row.segment})
MERGE (product)-[link:BELONGS_TO {key: 'product_segments/' + row.key}]->(segment)
SET link.known = row.known, link.source = row.source,
    link.locator = row.locator, link.standing = row.standing
