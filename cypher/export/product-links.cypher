// Question: which rows has a table whose relationships bear its name in their keys? Not those between segments: they bear none.
// Parameters: $type, $prefix (name of the table and /)
// Columns: key
MATCH (start)-[link:$($type)]->()
WHERE NOT start:Segment
RETURN substring(link.key, size($prefix)) AS key
ORDER BY key
