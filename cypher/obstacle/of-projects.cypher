// Question: what is stated about obstacles of these projects?
// Parameters: $keys (project keys)
// Columns: owner (project key), obstacle, number, project, kind, text, textEn, due, dueText, unit, consulted (as written), outcome, state, cleared (as written), known (yyyymmdd)
UNWIND $keys AS owner
MATCH (:Project {key: owner})<-[:HINDERS]-(o:Obstacle)
RETURN
  owner,
  o.obstacle AS obstacle,
  o.number AS number,
  owner AS project,
  o.kind AS kind,
  o.text AS text,
  o.textEn AS textEn,
  o.due AS due,
  o.dueText AS dueText,
  o.unit AS unit,
  o.consultedText AS consulted,
  o.outcome AS outcome,
  o.state AS state,
  o.clearedText AS cleared,
  o.known AS known
ORDER BY obstacle, number
