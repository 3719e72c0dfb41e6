// Question: Name each product once.
// Parameters: none
// Columns: none
CREATE CONSTRAINT product_key IF NOT EXISTS
FOR (n:Product) REQUIRE n.key IS UNIQUE
