// Question: keep why a change could not be made again over a newer package.
// Parameters: $key (change key), $zh, $en
// Columns: none
MATCH (c:Change {key: $key})
SET c.setAsideZh = $zh, c.setAsideEn = $en
