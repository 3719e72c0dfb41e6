// Question: Which import can be rolled back: the last in force, whole or not, if it kept what that takes?
// Parameters: none
// Columns: key, name, who, startedAt, sequence (version of the data at which it began), kept (whether it kept what rolling it back takes)
MATCH (run:ImportRun)
WHERE coalesce(run.state, 'LOADED') IN ['LOADED', 'PARTIAL', 'ROLLING_BACK']
RETURN
  run.key AS key,
  run.name AS name,
  run.who AS who,
  run.startedAt AS startedAt,
  run.sequence AS sequence,
  EXISTS { (run)-[:KEEPS]->(:RunPart) } AS kept
ORDER BY run.startedAt DESC
LIMIT 1
