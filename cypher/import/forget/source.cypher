// Question: Where these rows give a source another date, from which day is known what it states?
// Parameters: $rows [{key, date}]
// Columns: none
UNWIND $rows AS row
MATCH (source:Source {key: row.key})
WHERE coalesce(source.date, 0) <> coalesce(row.date, 0)
SET source.date = row.date
WITH collect(source.key) AS sources
// Nothing is looked through where no date changes.
WHERE size(sources) > 0
CALL (sources) {
  MATCH (fact) WHERE fact.source IN sources AND fact.known IS NOT NULL
  MATCH (source:Source {key: fact.source})
  SET fact.known = coalesce(source.date, 0)
}
CALL (sources) {
  MATCH ()-[fact]->() WHERE fact.source IN sources AND fact.known IS NOT NULL
  MATCH (source:Source {key: fact.source})
  SET fact.known = coalesce(source.date, 0)
}
