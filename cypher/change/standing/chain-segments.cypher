// Question: how do these rows stand in the graph?
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (c:Chain)-[link:HAS_SEGMENT {key: wanted}]->(s:Segment)
RETURN link {.*, chain: c.key, segment: s.key} AS row
