// Question: Write the chains, with their place in the package.
// Parameters: $rows [{key, name, nameEn, version, origin, position, noteZh, noteEn, known, source}]
// Columns: none
UNWIND $rows AS row
MERGE (chain:Chain {key: row.key})
SET chain.name = row.name, chain.nameEn = row.nameEn, chain.version = row.version,
    chain.origin = row.origin, chain.position = row.position, chain.noteZh = row.noteZh,
    chain.noteEn = row.noteEn, chain.known = row.known, chain.source = row.source
