// Question: Which constraints and indexes are there already?
// Parameters: none
// Columns: name
SHOW INDEXES
YIELD name
RETURN name
