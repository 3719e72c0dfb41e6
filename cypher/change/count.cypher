// Question: how many changes did staff make, of one thing or of all?
// Parameters: $subject (id, or null for all)
// Columns: count
MATCH (c:Change)
WHERE $subject IS NULL OR c.subject = $subject
RETURN count(c) AS count
