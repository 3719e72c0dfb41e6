// Question: Have the types of relationships that only changes by staff bring; what asks for one that the database has never seen looks it up again at every row (3 million hits more for the whole graph of 175,000).
// Parameters: none
// Columns: none
UNWIND ['FILLED', 'MERGED_INTO', 'WAS', 'WAS_BACKED_BY', 'WAS_PHASE_OF', 'WAS_SITED_IN'] AS type
CALL db.createRelationshipType(type)
