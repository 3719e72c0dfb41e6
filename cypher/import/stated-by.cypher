// Question: Which statements are of these sources?
// Parameters: $sources (keys)
// Columns: source (key), statements [key of the assertion: table/identity]
MATCH (source:Source)<-[:FROM]-(statement:Assertion)
WHERE source.key IN $sources
RETURN source.key AS source, collect(statement.key) AS statements
ORDER BY source
