// Question: Find a project by its name.
// Parameters: none
// Columns: none
CREATE INDEX project_name IF NOT EXISTS
FOR (n:Project) ON (n.name)
