// Question: which version of the data is in the database, when no import is changing it?
// Parameters: none
// Columns: version (integer; 0 without any; null while an import runs)
RETURN
  CASE
    WHEN EXISTS {
      MATCH (lease:ImportLease {key: 'import'})
      WHERE lease.until > timestamp()
    }
      THEN null
    ELSE coalesce(head(COLLECT {
      MATCH (v:DataVersion {key: 'data'})
      RETURN v.version
    }), 0)
  END AS version
