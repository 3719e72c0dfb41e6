// Question: rows of ledgers, as they stand in the graph.
// Parameters: $keys (of rows)
// Columns: row (its cells)
UNWIND $keys AS wanted
MATCH (n:List {key: wanted})
WITH
  n,
  head(COLLECT { MATCH (n)-[:COUNTED_BY]->(figure:Observation) RETURN figure.key }) AS count,
  head(COLLECT { MATCH (n)-[:SUMMED_BY]->(figure:Observation) RETURN figure.key }) AS investment
WHERE n.batch IS NOT NULL OR n.rounds IS NOT NULL OR count IS NOT NULL OR investment IS NOT NULL
RETURN n {list: n.key, .batch, .rounds, count: count, investment: investment} AS row
