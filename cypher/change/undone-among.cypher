// Question: which of these changes were undone since, and by which entry?
// Parameters: $keys (change keys)
// Columns: key, undoneBy (change key)
UNWIND $keys AS key
MATCH (c:Change {key: key})
WHERE c.undoneBy IS NOT NULL
RETURN c.key AS key, c.undoneBy AS undoneBy
