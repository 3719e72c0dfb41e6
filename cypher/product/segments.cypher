// Question: to which segments do these products belong?
// Parameters: $keys (product keys)
// Columns: owner (product key), segment (key)
UNWIND $keys AS owner
MATCH (:Product {key: owner})-[:BELONGS_TO]->(s:Segment)
RETURN owner, s.key AS segment
ORDER BY segment
