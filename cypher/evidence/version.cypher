// Question: which version of the data is in the database?
// Parameters: $keys (`data`: there is one)
// Columns: key, version (integer; raised by every transaction that changes something)
MATCH (v:DataVersion)
WHERE v.key IN $keys
RETURN v.key AS key, v.version AS version
