// Question: which enterprise is recorded to supply which with what?
// Parameters: $places (area ids: home with all inside it), $asOf (integer yyyymmdd)
// Columns: supplier (enterprise key), buyer (enterprise key), segment (segment key), local (the supplier is located in these places)
MATCH (supplier:Enterprise)-[link:SUPPLIES]->(buyer:Enterprise)
WHERE link.segment IS NOT NULL AND link.known <= $asOf AND coalesce(link.from, 0) <= $asOf
RETURN
  supplier.key AS supplier,
  buyer.key AS buyer,
  link.segment AS segment,
  EXISTS { MATCH (supplier)-[:LOCATED_IN]->(p:Area) WHERE p.id IN $places } AS local
