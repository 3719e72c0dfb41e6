// Question: Which import is the last in force, whole or not?
// Parameters: none
// Columns: key, name, hash, state (LOADED, PARTIAL, ROLLING_BACK), sequence (version of the data at which it began), kept (whether it kept what rolling it back takes)
MATCH (run:ImportRun)
WITH run, coalesce(run.state, 'LOADED') AS state
WHERE state IN ['LOADED', 'PARTIAL', 'ROLLING_BACK']
RETURN
  run.key AS key,
  run.name AS name,
  run.hash AS hash,
  state,
  run.sequence AS sequence,
  EXISTS { (run)-[:KEEPS]->(:RunPart) } AS kept
// By the order that the database gave them; programs whose clocks differ may have run them.
ORDER BY coalesce(run.sequence, 0) DESC, run.startedAt DESC
LIMIT 1
