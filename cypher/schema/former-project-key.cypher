// Question: Find how a project was told before it was corrected.
// Parameters: none
// Columns: none
CREATE INDEX former_project_key IF NOT EXISTS
FOR (n:FormerProject) ON (n.key)
