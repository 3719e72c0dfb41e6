// Question: which segments are inputs of which?
// Parameters: none
// Columns: input, buyer, essential, returning
MATCH (a:Segment)-[i:INPUT_OF]->(b:Segment)
RETURN a.key AS input, b.key AS buyer, i.essential AS essential, i.returning AS returning
ORDER BY input, buyer
