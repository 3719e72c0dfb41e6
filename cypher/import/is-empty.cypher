// Question: Is anything in the database?
// Parameters: none
// Columns: empty
RETURN NOT EXISTS { MATCH () } AS empty
