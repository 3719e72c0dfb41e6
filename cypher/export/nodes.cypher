// Question: which rows has a table whose rows are nodes of this label?
// Parameters: $label
// Columns: key
MATCH (n:$($label))
RETURN n.key AS key
ORDER BY key
