// Question: Does an import run?
// Parameters: none
// Columns: running
RETURN EXISTS {
  MATCH (lease:ImportLease {key: 'import'})
  WHERE lease.until > timestamp()
} AS running
