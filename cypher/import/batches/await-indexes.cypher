// Question: Wait until every index is filled; an error after 300 s.
// Parameters: none
// Columns: none
CALL db.awaitIndexes(300)
