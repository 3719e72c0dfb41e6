// Question: Raise the version of the data; it also holds back a second import until this one is done.
// Parameters: none
// Columns: version
MERGE (version:DataVersion {key: 'data'})
SET version.version = coalesce(version.version, 0) + 1
RETURN version.version AS version
