// Question: Find a record that was merged into another by its key.
// Parameters: none
// Columns: none
CREATE INDEX merged_key IF NOT EXISTS
FOR (n:Merged) ON (n.key)
