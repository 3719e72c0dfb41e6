// Question: Write the products. All their spellings, small and of normal width, are one text to look in.
// Parameters: $rows [{key, name, nameEn, aliases, known, source, locator, standing}]
// Columns: none
UNWIND $rows AS row
MERGE (product:Product {key: row.key})
SET product.name = row.name, product.nameEn = row.nameEn, product.aliases = row.aliases,
    product.spellings = toLower(normalize(reduce(all = row.name, alias IN coalesce(row.aliases, []) | all + '|' + alias), NFKC)),
    product.known = row.known, product.source = row.source, product.locator = row.locator,
    product.standing = row.standing
