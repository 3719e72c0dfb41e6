// Question: Find changes by staff in the order they were made.
// Parameters: none
// Columns: none
CREATE INDEX change_sequence IF NOT EXISTS
FOR (n:Change) ON (n.sequence)
