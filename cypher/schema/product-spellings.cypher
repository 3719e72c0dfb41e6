// Question: Find products by any part of a name or another spelling.
// Parameters: none
// Columns: none
CREATE TEXT INDEX product_spellings IF NOT EXISTS
FOR (n:Product) ON (n.spellings)
