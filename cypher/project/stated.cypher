// Question: what do statements of their own say of the properties of this project?
// Parameters: $key (project key)
// Columns: property, value, unit, source (key)
MATCH (:Project {key: $key})<-[:ABOUT]-(said:Assertion)
WHERE said.property IS NOT NULL
RETURN said.property AS property, toString(said.value) AS value, said.unit AS unit, said.source AS source
ORDER BY said.key
