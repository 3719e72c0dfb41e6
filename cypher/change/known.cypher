// Question: which changes by staff does the log have?
// Parameters: none
// Columns: key, at (ISO 8601), by, inForce (neither undone nor set aside, and no undoing itself)
MATCH (c:Change)
RETURN
  c.key AS key,
  c.at AS at,
  c.by AS by,
  c.undoneBy IS NULL AND c.setAsideZh IS NULL AND c.kind <> 'UNDONE' AS inForce
