// Question: On which tile of its map is each region drawn?
// Parameters: $rows [{region, tileRow, tileColumn}]
// Columns: none
UNWIND $rows AS row
MATCH (region:Region {key: row.region})
SET region.tileRow = row.tileRow, region.tileColumn = row.tileColumn
