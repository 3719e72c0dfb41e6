// Question: Which import, or rolling back of one, has begun and is not done?
// Parameters: none
// Columns: key, name, hash, who, startedAt, state (PARTIAL, ROLLING_BACK), pass, table, row (its mark; null before the first batch), done, total (rows of all passes), tables, added, changed, same, conflicting (rows of each table)
MATCH (run:ImportRun)
WHERE run.state IN ['PARTIAL', 'ROLLING_BACK']
RETURN
  run.key AS key,
  run.name AS name,
  run.hash AS hash,
  run.who AS who,
  run.startedAt AS startedAt,
  run.state AS state,
  run.pass AS pass,
  run.table AS table,
  run.row AS row,
  run.done AS done,
  run.total AS total,
  run.tables AS tables,
  run.added AS added,
  run.changed AS changed,
  run.same AS same,
  run.conflicting AS conflicting
ORDER BY run.startedAt DESC
LIMIT 1
