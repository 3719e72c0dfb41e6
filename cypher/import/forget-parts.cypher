// Question: Only the last import can be rolled back: let go of what the ones before kept for that.
// Parameters: none
// Columns: none
MATCH (part:RunPart)
DETACH DELETE part
