// Question: How much is known from the days of these sources?
// Parameters: $sources (keys)
// Columns: source (key), facts (rows; what states a row is not counted apart)
CALL () {
  MATCH (fact) WHERE fact.source IN $sources AND fact.known IS NOT NULL AND coalesce(fact.table = 'assertions', true)
  RETURN fact.source AS source
  UNION ALL
  MATCH ()-[fact]->() WHERE fact.source IN $sources AND fact.known IS NOT NULL
  RETURN fact.source AS source
}
RETURN source, count(*) AS facts
ORDER BY source
