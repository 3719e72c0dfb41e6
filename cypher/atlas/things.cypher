// Question: which things are on the map of the whole graph?
// Parameters: none
// Columns: kind, key, name, nameEn, known (yyyymmdd; 0: undated)
CALL () {
  // Every row passes the unions after its own branch: the kinds of which there are most come last.
  MATCH (n:Chain) RETURN 'CHAIN' AS kind, n
  UNION ALL
  MATCH (n:Segment) RETURN 'SEGMENT' AS kind, n
  UNION ALL
  MATCH (n:Project) RETURN 'PROJECT' AS kind, n
  UNION ALL
  MATCH (n:List) RETURN 'LIST' AS kind, n
  UNION ALL
  MATCH (n:Mechanism) RETURN 'MECHANISM' AS kind, n
  UNION ALL
  MATCH (n:Zone) RETURN 'ZONE' AS kind, n
  UNION ALL
  MATCH (n:Region) RETURN 'REGION' AS kind, n
  UNION ALL
  MATCH (n:Industry) RETURN 'INDUSTRY' AS kind, n
  UNION ALL
  MATCH (n:Enterprise) RETURN 'ENTERPRISE' AS kind, n
  UNION ALL
  MATCH (n:Product) RETURN 'PRODUCT' AS kind, n
}
RETURN kind, n.key AS key, n.name AS name, n.nameEn AS nameEn, coalesce(n.known, 0) AS known
ORDER BY kind, key
