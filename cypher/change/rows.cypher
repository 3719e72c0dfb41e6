// Question: what did this change take away and what did it write?
// Parameters: $key (change key)
// Columns: before, after (JSON: tables of rows)
MATCH (c:Change {key: $key})
RETURN c.before AS before, c.after AS after
