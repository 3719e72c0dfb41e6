// Question: Find an enterprise by its stock code.
// Parameters: none
// Columns: none
CREATE INDEX enterprise_code IF NOT EXISTS
FOR (n:Enterprise) ON (n.code)
