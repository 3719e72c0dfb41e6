// Question: which version of the data is in the database?
// Parameters: none
// Columns: version (integer; raised by every transaction that changes something)
MATCH (v:DataVersion {key: 'data'})
RETURN v.version AS version
