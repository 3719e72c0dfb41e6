// Question: who is recorded to supply whom?
// Parameters: $asOf (integer yyyymmdd)
// Columns: key, supplier, buyer (enterprise keys), source
MATCH (supplier:Enterprise)-[s:SUPPLIES]->(buyer:Enterprise)
WHERE s.known <= $asOf AND coalesce(s.from, 0) <= $asOf
RETURN s.key AS key, supplier.key AS supplier, buyer.key AS buyer, s.source AS source
ORDER BY key
