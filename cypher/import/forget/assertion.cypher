// Question: Take back what the columns of an assertion link to before the rows are written anew.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Assertion {key: row.key})-[link:FROM|ABOUT]->()
DELETE link
