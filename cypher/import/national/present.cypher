// Question: What does the database have that a national data set would name again?
// Parameters: none
// Columns: what (ENTERPRISE, REGION, INDUSTRY, SOURCE), key, counts (key of the enterprise that it was united with, else its own), code, names
CALL () {
  MATCH (n:Enterprise)
  RETURN 'ENTERPRISE' AS what, n.key AS key, n.key AS counts, n.code AS code, [n.name] + coalesce(n.aliases, []) AS names
  UNION ALL
  MATCH (n:Merged)-[:MERGED_INTO]->(kept:Enterprise)
  RETURN 'ENTERPRISE' AS what, n.key AS key, kept.key AS counts, n.code AS code, [n.name] + coalesce(n.aliases, []) AS names
  UNION ALL
  MATCH (n:Region)
  RETURN 'REGION' AS what, n.key AS key, n.key AS counts, null AS code, [] AS names
  UNION ALL
  MATCH (n:Industry)
  RETURN 'INDUSTRY' AS what, n.key AS key, n.key AS counts, null AS code, [] AS names
  UNION ALL
  MATCH (n:Source)
  RETURN 'SOURCE' AS what, n.key AS key, n.key AS counts, null AS code, [] AS names
}
RETURN what, key, counts, code, names
