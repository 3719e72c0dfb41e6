// Question: which rows has a table whose rows are relationships of this type?
// Parameters: $type
// Columns: key
MATCH ()-[link:$($type)]->()
WHERE NOT link.key STARTS WITH 'product_'
RETURN link.key AS key
ORDER BY key
