// Question: Write the indicators.
// Parameters: $rows [{key, name, nameEn, unit}]
// Columns: none
UNWIND $rows AS row
MERGE (indicator:Indicator {key: row.key})
SET indicator.name = row.name, indicator.nameEn = row.nameEn, indicator.unit = row.unit
