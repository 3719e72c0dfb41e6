// Question: which lists are there, with whom on them?
// Parameters: $asOf (integer yyyymmdd)
// Columns: key, name, nameEn, issuer, scope, date (as printed), members [{statement (assertion key), id (Label:key), name, nameEn}]
MATCH (l:List)
WHERE l.known <= $asOf
RETURN
  l.key AS key,
  l.name AS name,
  l.nameEn AS nameEn,
  l.issuer AS issuer,
  l.scope AS scope,
  l.dateText AS date,
  COLLECT {
    MATCH (m)-[on:ON_LIST]->(l)
    WHERE on.known <= $asOf
    RETURN {
      statement: 'list_members/' + on.key,
      id: CASE WHEN m:Chain THEN 'Chain:' WHEN m:Zone THEN 'Zone:' WHEN m:Project THEN 'Project:' ELSE 'Enterprise:' END + m.key,
      name: m.name,
      nameEn: m.nameEn
    }
    ORDER BY m.key
  } AS members
ORDER BY l.date DESC, key
