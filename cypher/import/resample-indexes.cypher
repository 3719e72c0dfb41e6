// Question: Have all indexes counted again that were written to since they were counted last (it goes on after the answer).
// Parameters: none
// Columns: none
CALL db.resampleOutdatedIndexes()
