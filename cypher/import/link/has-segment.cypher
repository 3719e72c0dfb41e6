// Question: Which segments does each chain have, and where do they stand in it?
// Parameters: $rows [{key, chain, segment, side, group, groupEn, position}]
// Columns: none
UNWIND $rows AS row
MATCH (chain:Chain {key: row.chain})
MATCH (segment:Segment {key: row.segment})
MERGE (chain)-[link:HAS_SEGMENT {key: row.key}]->(segment)
SET link.side = row.side, link.group = row.group, link.groupEn = row.groupEn,
    link.position = row.position
