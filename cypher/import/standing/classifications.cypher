// Question: rows of classifications, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (start:Enterprise)-[link:ALSO_CLASSIFIED_AS {key: 'classifications/' + wanted}]->(end:Industry)
RETURN link {.*, key: wanted, enterprise: start.key, industry: end.key} AS row
