// Question: May this import run, or does another one?
// Parameters: $holder (of this import), $who, $name (of the package), $milliseconds (after which a claim that is not renewed is void)
// Columns: holder, who, name, since (ISO 8601; of the import that may run)
MERGE (lease:ImportLease {key: 'import'})
// Takes the lock of the node: of two that claim at once the second sees the claim of the first.
SET lease.asked = $holder
WITH lease, lease.holder IS NULL OR lease.holder = $holder OR lease.until < timestamp() AS free
FOREACH (mine IN CASE WHEN free THEN [lease] ELSE [] END |
  SET
    mine.since = CASE WHEN mine.holder = $holder THEN mine.since ELSE toString(datetime()) END,
    mine.holder = $holder,
    mine.who = $who,
    mine.name = $name,
    mine.until = timestamp() + $milliseconds
)
RETURN lease.holder AS holder, lease.who AS who, lease.name AS name, lease.since AS since
