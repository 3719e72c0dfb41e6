// Question: How large is every index now? Then what was planned by an older answer is forgotten.
// Parameters: none
// Columns: none
CALL db.prepareForReplanning(30)
