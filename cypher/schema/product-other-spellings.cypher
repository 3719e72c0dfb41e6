// Question: Find the few products that have another spelling by it.
// Parameters: none
// Columns: none
CREATE TEXT INDEX product_other_spellings IF NOT EXISTS
FOR (n:Product) ON (n.otherSpellings)
