// Question: Which enterprise makes which product? All of these are new.
// Parameters: $rows [{key, enterprise, product, share, known, source, locator, standing}]
// Columns: none
UNWIND $rows AS row
MATCH (enterprise:Enterprise {key: row.enterprise})
MATCH (product:Product {key: row.product})
CREATE (enterprise)-[link:PRODUCES {key: 'productions/' + row.key}]->(product)
SET link.share = row.share, link.known = row.known, link.source = row.source,
    link.locator = row.locator, link.standing = row.standing
