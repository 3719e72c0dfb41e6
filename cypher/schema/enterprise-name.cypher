// Question: Find an enterprise by its name.
// Parameters: none
// Columns: none
CREATE INDEX enterprise_name IF NOT EXISTS
FOR (n:Enterprise) ON (n.name)
