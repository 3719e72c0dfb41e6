// Question: which products do these enterprises make, the largest share first?
// Parameters: $keys (enterprise keys)
// Columns: owner (enterprise key), key (of the production), enterprise, product (keys), share (% of its turnover), standing
UNWIND $keys AS owner
MATCH (:Enterprise {key: owner})-[r:PRODUCES]->(p:Product)
RETURN owner, r.key AS key, owner AS enterprise, p.key AS product, r.share AS share, r.standing AS standing
ORDER BY coalesce(share, -1) DESC, product
