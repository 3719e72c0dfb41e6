// Question: which imports were there, newest first, before this one?
// Parameters: $sequence, $startedAt (of the run before; null for the newest), $size
// Columns: key, sequence (version of the data at which it began: the order in which they were written, whatever the clocks said), name, file, kind, hash, who, startedAt, finishedAt, state, rolledBackBy, rolledBackAt, tables, counts, added, changed, same, conflicting, pass, table, row, done, total (how far it has come when it is not whole), canRollBack (it kept what that takes, and staff changed nothing since), runs (imports in all)
MATCH (run:ImportRun)
WITH run, coalesce(run.sequence, 0) AS sequence
WHERE
  $sequence IS NULL OR
  sequence < $sequence OR
  (sequence = $sequence AND run.startedAt < $startedAt)
ORDER BY sequence DESC, run.startedAt DESC
LIMIT $size
RETURN
  run.key AS key,
  sequence,
  run.name AS name,
  run.file AS file,
  run.kind AS kind,
  run.hash AS hash,
  run.who AS who,
  run.startedAt AS startedAt,
  run.finishedAt AS finishedAt,
  coalesce(run.state, 'LOADED') AS state,
  run.rolledBackBy AS rolledBackBy,
  run.rolledBackAt AS rolledBackAt,
  run.tables AS tables,
  run.counts AS counts,
  run.added AS added,
  run.changed AS changed,
  run.same AS same,
  run.conflicting AS conflicting,
  run.pass AS pass,
  run.table AS table,
  run.row AS row,
  run.done AS done,
  run.total AS total,
  EXISTS { (run)-[:KEEPS]->(:RunPart) } AND
  NOT EXISTS {
    MATCH (c:Change)
    WHERE
      c.sequence > run.sequence AND
      c.undoneBy IS NULL AND
      c.setAsideZh IS NULL AND
      c.undoes IS NULL
  } AS canRollBack,
  COUNT { (:ImportRun) } AS runs
