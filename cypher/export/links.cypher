// Question: which rows has a table whose rows are relationships of this type? Not those between products: they are of a table of their own.
// Parameters: $type
// Columns: key
MATCH (start)-[link:$($type)]->()
WHERE NOT start:Product
RETURN link.key AS key
ORDER BY key
