// Question: Write which records are one thing and which are not; a pair has one verdict.
// Parameters: $rows [{key, kept, keptKey, merged, mergedLabel, mergedKey, verdict, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MERGE (verdict:Merge {key: row.key})
SET verdict.kept = row.kept, verdict.keptKey = row.keptKey, verdict.merged = row.merged,
    verdict.mergedLabel = row.mergedLabel, verdict.mergedKey = row.mergedKey,
    verdict.pair = CASE WHEN row.kept < row.merged THEN row.kept + ' ' + row.merged ELSE row.merged + ' ' + row.kept END,
    verdict.verdict = row.verdict, verdict.known = row.known, verdict.source = row.source,
    verdict.standing = row.standing, verdict.confidence = row.confidence
