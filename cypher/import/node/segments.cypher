// Question: Write the segments.
// Parameters: $rows [{key, name, nameEn, aliases, recruitable, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MERGE (segment:Segment {key: row.key})
SET segment.name = row.name, segment.nameEn = row.nameEn, segment.aliases = row.aliases,
    segment.recruitable = row.recruitable, segment.known = row.known, segment.source = row.source,
    segment.standing = row.standing, segment.confidence = row.confidence
