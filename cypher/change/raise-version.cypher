// Question: raise the version of the data for a change by staff; which import stands in its way?
// Parameters: none
// Columns: version, unfinished (PARTIAL: an import is being written in batches; ROLLING_BACK: one is being taken back; null when none stands in its way)
MERGE (version:DataVersion {key: 'data'})
SET version.version = coalesce(version.version, 0) + 1
WITH version.version AS version
// Read once the version is held: imports raise it before they begin, and with each batch.
OPTIONAL MATCH (run:ImportRun)
WHERE run.state IN ['PARTIAL', 'ROLLING_BACK']
WITH version, run.state AS state
ORDER BY state DESC
LIMIT 1
RETURN
  version,
  // One that broke off while it was written may stand for days, but its claim is void within a minute.
  CASE
    WHEN state = 'ROLLING_BACK' OR EXISTS { MATCH (lease:ImportLease {key: 'import'}) WHERE lease.until >= timestamp() } THEN state
  END AS unfinished
