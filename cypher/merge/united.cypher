// Question: which records are one at present, the last united first?
// Parameters: none
// Columns: key (of the verdict)
MATCH (:Merged)-[into:MERGED_INTO]->()
RETURN into.verdict AS key
ORDER BY key DESC
