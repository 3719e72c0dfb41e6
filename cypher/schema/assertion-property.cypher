// Question: Find what is stated of one property.
// Parameters: none
// Columns: none
CREATE INDEX assertion_property IF NOT EXISTS
FOR (n:Assertion) ON (n.property)
