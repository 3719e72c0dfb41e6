// Question: which changes did staff make, newest first, of one thing or of all, before this one?
// Parameters: $subject (id, or null for all), $before (sequence, or null for the newest), $size
// Columns: key, sequence
MATCH (c:Change)
WHERE
  c.sequence < coalesce($before, 9007199254740991) AND
  ($subject IS NULL OR c.subject = $subject)
RETURN c.key AS key, c.sequence AS sequence
ORDER BY c.sequence DESC
LIMIT $size
