// Question: which chains do these enterprises lead?
// Parameters: $keys (enterprise keys)
// Columns: owner (enterprise key), key, enterprise, chain, kind, level, issuer, from, until, known (yyyymmdd)
UNWIND $keys AS owner
MATCH (e:Enterprise {key: owner})-[l:LEADS]->(c:Chain)
RETURN
  owner,
  l.key AS key,
  owner AS enterprise,
  c.key AS chain,
  l.kind AS kind,
  l.level AS level,
  l.issuer AS issuer,
  l.fromText AS from,
  l.untilText AS until,
  l.known AS known
ORDER BY key
