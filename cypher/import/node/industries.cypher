// Question: Write the industries.
// Parameters: $rows [{key, name, nameEn, known, source}]
// Columns: none
UNWIND $rows AS row
MERGE (industry:Industry {key: row.key})
SET industry.name = row.name, industry.nameEn = row.nameEn, industry.known = row.known,
    industry.source = row.source
