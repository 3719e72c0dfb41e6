// Question: which enterprise goes by this name, or has this stock code?
// Parameters: $name (exactly), $code (or null)
// Columns: key, name, field (name or code: by which it is the same)
CALL () {
  MATCH (e:Enterprise {name: $name}) RETURN e
  UNION
  MATCH (e:Enterprise {code: $code}) RETURN e
  UNION
  // Of a record that was merged the one that stands for both has the name.
  MATCH (e:Enterprise) WHERE $name IN e.aliases RETURN e
}
RETURN e.key AS key, e.name AS name, CASE WHEN $name IN [e.name] + coalesce(e.aliases, []) THEN 'name' ELSE 'code' END AS field
ORDER BY key
LIMIT 1
