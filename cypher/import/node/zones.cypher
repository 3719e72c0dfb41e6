// Question: Write the zones and parks, which are areas with an id of their own.
// Parameters: $rows [{key, name, nameEn, kind, level, industrial, aliases, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MERGE (zone:Zone {key: row.key})
SET zone:Area, zone.id = 'Zone:' + row.key,
    zone.name = row.name, zone.nameEn = row.nameEn, zone.kind = row.kind, zone.level = row.level,
    zone.industrial = row.industrial, zone.aliases = row.aliases, zone.known = row.known,
    zone.source = row.source, zone.standing = row.standing, zone.confidence = row.confidence
