// Question: Write the products. Their spellings, small and of normal width, are texts to look in: all, and those beside the name. All of these are new.
// Parameters: $rows [{key, name, nameEn, aliases, known, source, locator, standing}]
// Columns: none
UNWIND $rows AS row
CREATE (product:Product {key: row.key})
SET product.name = row.name, product.nameEn = row.nameEn, product.aliases = row.aliases,
    product.spellings = toLower(normalize(reduce(all = row.name, alias IN coalesce(row.aliases, []) | all + '|' + alias), NFKC)),
    product.otherSpellings = toLower(normalize(reduce(all = '', alias IN row.aliases | all + '|' + alias), NFKC)),
    product.known = row.known, product.source = row.source, product.locator = row.locator,
    product.standing = row.standing
