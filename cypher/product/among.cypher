// Question: which of these products go into which, by what was known on a date?
// Parameters: $keys (product keys), $asOf (integer yyyymmdd)
// Columns: input, buyer (product keys)
UNWIND $keys AS key
MATCH (input:Product {key: key})-[r:INPUT_OF]->(buyer:Product)
WHERE buyer.key IN $keys AND r.known <= $asOf
RETURN input.key AS input, buyer.key AS buyer
ORDER BY input, buyer
