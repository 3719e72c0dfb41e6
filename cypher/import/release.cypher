// Question: Let the next import run.
// Parameters: $holder (of this import)
// Columns: none
MATCH (lease:ImportLease {key: 'import', holder: $holder})
DELETE lease
