// Question: which sources report progress of which places?
// Parameters: none
// Columns: key (source/place)
MATCH (source:Source)-[:REPORTS_PROGRESS_OF]->(place:Area)
RETURN source.key + '/' + place.id AS key
ORDER BY key
