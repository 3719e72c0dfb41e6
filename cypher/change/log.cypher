// Question: what did staff change so far, oldest first?
// Parameters: none
// Columns: before, after (JSON: tables of rows)
MATCH (c:Change)
RETURN c.before AS before, c.after AS after
ORDER BY c.sequence
