// Question: Which enterprise makes which product?
// Parameters: $rows [{key, enterprise, product, share, known, source, locator, standing}]
// Columns: none
UNWIND $rows AS row
MATCH (enterprise:Enterprise {key: row.enterprise})
MATCH (product:Product {key: row.product})
MERGE (enterprise)-[link:PRODUCES {key: 'productions/' + row.key}]->(product)
SET link.share = row.share, link.known = row.known, link.source = row.source,
    link.locator = row.locator, link.standing = row.standing
