// Question: Under which industry does each enterprise fall by a second classification?
// Parameters: $rows [{key, enterprise, industry, known, source, locator, standing}]
// Columns: none
UNWIND $rows AS row
MATCH (enterprise:Enterprise {key: row.enterprise})
MATCH (industry:Industry {key: row.industry})
MERGE (enterprise)-[link:ALSO_CLASSIFIED_AS {key: 'classifications/' + row.key}]->(industry)
SET link.known = row.known, link.source = row.source,
    link.locator = row.locator, link.standing = row.standing
