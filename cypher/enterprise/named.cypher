// Question: which enterprise is called this, or has this stock code?
// Parameters: $name (exactly), $code (or null)
// Columns: key, name
CALL () {
  MATCH (e:Enterprise {name: $name}) RETURN e
  UNION
  MATCH (e:Enterprise {code: $code}) RETURN e
}
RETURN e.key AS key, e.name AS name
ORDER BY key
LIMIT 1
