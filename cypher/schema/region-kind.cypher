// Question: Find the cities, each the home of an analysis.
// Parameters: none
// Columns: none
CREATE INDEX region_kind IF NOT EXISTS
FOR (n:Region) ON (n.kind)
