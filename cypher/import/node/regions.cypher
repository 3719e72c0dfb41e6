// Question: Write the regions, which are areas with an id of their own.
// Parameters: $rows [{key, name, nameEn, kind, known, source}]
// Columns: none
UNWIND $rows AS row
MERGE (region:Region {key: row.key})
SET region:Area, region.id = 'Region:' + row.key,
    region.name = row.name, region.nameEn = row.nameEn, region.kind = row.kind,
    region.known = row.known, region.source = row.source
