// Question: Of which large tables does the database hold no row, so that there is nothing to compare with?
// Parameters: none
// Columns: table
UNWIND
  CASE WHEN EXISTS { MATCH (:Product) } THEN [] ELSE ['products'] END +
  CASE WHEN EXISTS { MATCH ()-[:BELONGS_TO]->() } THEN [] ELSE ['product_segments'] END +
  CASE WHEN EXISTS { MATCH (:Product)-[:INPUT_OF]->() } THEN [] ELSE ['product_inputs'] END +
  CASE WHEN EXISTS { MATCH ()-[:KIND_OF]->() } THEN [] ELSE ['product_kinds'] END +
  CASE WHEN EXISTS { MATCH ()-[:PRODUCES]->() } THEN [] ELSE ['productions'] END +
  CASE WHEN EXISTS { MATCH ()-[:ALSO_CLASSIFIED_AS]->() } THEN [] ELSE ['classifications'] END AS table
RETURN table
