// Question: which enterprises have these stock codes?
// Parameters: $codes
// Columns: key, code
MATCH (e:Enterprise)
WHERE
  e.code IN $codes AND
  // The code of a record that was merged into it is that record's.
  NOT EXISTS { MATCH (gone:Merged)-[:MERGED_INTO]->(e) WHERE gone.code = e.code }
RETURN e.key AS key, e.code AS code
