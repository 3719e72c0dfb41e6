// Question: which enterprises make these products?
// Parameters: $keys (product keys)
// Columns: owner (product key), key (of the production), enterprise, product (keys), share (% of its turnover), standing
UNWIND $keys AS owner
MATCH (:Product {key: owner})<-[r:PRODUCES]-(e:Enterprise)
RETURN owner, r.key AS key, e.key AS enterprise, owner AS product, r.share AS share, r.standing AS standing
ORDER BY enterprise
