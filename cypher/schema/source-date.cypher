// Question: Find the newest dated source, which sets the default date.
// Parameters: none
// Columns: none
CREATE INDEX source_date IF NOT EXISTS
FOR (n:Source) ON (n.date)
