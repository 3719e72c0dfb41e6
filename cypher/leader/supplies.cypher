// Question: who is recorded to supply these enterprises, with what and since when?
// Parameters: $keys (enterprise keys of the buyers), $asOf (integer yyyymmdd)
// Columns: key, known, supplier, buyer, segment (segment key), from, attracted, place (area id of the supplier)
UNWIND $keys AS wanted
MATCH (buyer:Enterprise {key: wanted})<-[s:SUPPLIES]-(supplier:Enterprise)
WHERE s.known <= $asOf AND coalesce(s.from, 0) <= $asOf
RETURN
  s.key AS key,
  s.known AS known,
  supplier.key AS supplier,
  buyer.key AS buyer,
  s.segment AS segment,
  s.from AS from,
  coalesce(s.attracted, false) AS attracted,
  head(COLLECT { MATCH (supplier)-[:LOCATED_IN]->(p:Area) RETURN p.id }) AS place
ORDER BY key
