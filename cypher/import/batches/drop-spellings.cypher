// Question: Do without the index by which products are found by a part of a name, until it is made again.
// Parameters: none
// Columns: none
DROP INDEX product_spellings IF EXISTS
