// Question: rows of progress_reports, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
WITH split(wanted, '/') AS ends
MATCH (source:Source {key: ends[0]})-[:REPORTS_PROGRESS_OF]->(place:Area {id: ends[1]})
RETURN {source: source.key, place: place.id} AS row
