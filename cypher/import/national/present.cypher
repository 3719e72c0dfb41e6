// Question: What does the database have that a national data set would name again?
// Parameters: none
// Columns: what (ENTERPRISE, REGION, INDUSTRY, SOURCE), key (also of records that were united with others), code (of that record itself), names
CALL () {
  MATCH (n:Enterprise)
  OPTIONAL MATCH (:Merged)-[into:MERGED_INTO]->(n)
  WITH n, into
  ORDER BY into.verdict
  WITH n, collect(into)[0] AS first
  RETURN 'ENTERPRISE' AS what, n.key AS key, CASE WHEN first IS NULL THEN n.code ELSE first.code END AS code, [n.name] + coalesce(n.aliases, []) AS names
  UNION ALL
  MATCH (n:Merged)-[:MERGED_INTO]->(:Enterprise)
  RETURN 'ENTERPRISE' AS what, n.key AS key, n.code AS code, [n.name] + coalesce(n.aliases, []) AS names
  UNION ALL
  MATCH (n:Region)
  RETURN 'REGION' AS what, n.key AS key, null AS code, [] AS names
  UNION ALL
  MATCH (n:Industry)
  RETURN 'INDUSTRY' AS what, n.key AS key, null AS code, [] AS names
  UNION ALL
  MATCH (n:Source)
  RETURN 'SOURCE' AS what, n.key AS key, null AS code, [] AS names
}
RETURN what, key, code, names
