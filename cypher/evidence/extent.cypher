// Question: how much is in the database (told by its counts: nothing is visited)?
// Parameters: none
// Columns: extent (nodes and relationships)
RETURN COUNT { () } + COUNT { ()-->() } AS extent
