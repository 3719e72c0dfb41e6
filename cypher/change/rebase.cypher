// Question: keep what a change takes away and writes over the package of today, so that undoing it gives that package.
// Parameters: $key (change key), $before, $after (JSON: tables of rows)
// Columns: none
MATCH (c:Change {key: $key})
SET c.before = $before, c.after = $after
