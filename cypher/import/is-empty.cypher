// Question: Is anything in the database, beside the claim of an import that never ended?
// Parameters: none
// Columns: empty
RETURN NOT EXISTS { MATCH (n) WHERE NOT n:ImportLease } AS empty
