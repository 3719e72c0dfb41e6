// Question: raise the version of the data past changes that were written down with versions of their own.
// Parameters: $count (of those changes)
// Columns: version
MATCH (version:DataVersion {key: 'data'})
SET version.version = version.version + $count
RETURN version.version AS version
