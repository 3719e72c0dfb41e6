// Question: under which industries of every classification do these enterprises fall?
// Parameters: $keys (enterprise keys)
// Columns: owner (enterprise key), key (of the statement that says so: `<table>/<identity>`), industry (industry key)
UNWIND $keys AS owner
MATCH (e:Enterprise {key: owner})-[r:CLASSIFIED_AS|ALSO_CLASSIFIED_AS]->(i:Industry)
RETURN owner, coalesce(r.key, 'enterprises/' + coalesce(r.start, owner)) AS key, i.key AS industry
ORDER BY type(r) DESC, industry
