// Question: in which units is anything stated?
// Parameters: none
// Columns: unit
CALL () {
  MATCH (p:Project) WHERE p.unit IS NOT NULL RETURN p.unit AS unit
  UNION
  MATCH (:Enterprise)-[a:ACTIVE_IN]->(:Segment) WHERE a.unit IS NOT NULL RETURN a.unit AS unit
  UNION
  MATCH (:Enterprise)-[b:BUYS]->(:Segment) WHERE b.unit IS NOT NULL RETURN b.unit AS unit
  UNION
  MATCH (o:Observation) WHERE o.unit IS NOT NULL RETURN o.unit AS unit
}
RETURN DISTINCT unit
ORDER BY unit
