// Question: what have staff changed since this version of the data, but for what they undid and what could not be made again?
// Parameters: $sequence
// Columns: count, summaryZh, summaryEn (of the last one)
MATCH (c:Change)
WHERE
  c.sequence > $sequence AND
  c.undoneBy IS NULL AND
  c.setAsideZh IS NULL AND
  c.undoes IS NULL
WITH c
ORDER BY c.sequence DESC
WITH collect(c) AS later
RETURN size(later) AS count, later[0].summaryZh AS summaryZh, later[0].summaryEn AS summaryEn
