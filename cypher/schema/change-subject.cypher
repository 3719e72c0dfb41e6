// Question: Find the changes of one thing.
// Parameters: none
// Columns: none
CREATE INDEX change_subject IF NOT EXISTS
FOR (n:Change) ON (n.subject)
