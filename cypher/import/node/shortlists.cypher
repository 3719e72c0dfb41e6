// Question: Write the shortlists.
// Parameters: $rows [{key, name, chain, segment, area, ownerUnit, view, revision, createdAt, changedAt, changedBy}]
// Columns: none
UNWIND $rows AS row
MERGE (list:Shortlist {key: row.key})
SET list.name = row.name, list.chain = row.chain, list.segment = row.segment, list.area = row.area,
    list.ownerUnit = row.ownerUnit, list.view = row.view, list.revision = row.revision,
    list.createdAt = row.createdAt, list.changedAt = row.changedAt, list.changedBy = row.changedBy
