// Question: which rows has a table whose relationships bear its name in their keys?
// Parameters: $type, $prefix (name of the table and /)
// Columns: key
MATCH ()-[link:$($type)]->()
WHERE link.key STARTS WITH $prefix
RETURN substring(link.key, size($prefix)) AS key
ORDER BY key
