// Question: Find the activities whose own place lies in an area.
// Parameters: none
// Columns: none
CREATE INDEX active_in_place IF NOT EXISTS
FOR ()-[r:ACTIVE_IN]-() ON (r.place)
