// Question: which records are to be one, in a fixed order?
// Parameters: none
// Columns: key (of the verdict)
MATCH (m:Merge {verdict: 'SAME'})
RETURN m.key AS key
ORDER BY key
