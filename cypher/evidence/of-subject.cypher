// Question: which statements are about this thing, by what was known on a date?
// Parameters: $label, $key (of the thing; label Assertion: the statement itself), $asOf (integer yyyymmdd)
// Columns: key (assertion key; `<table>/<identity>` of a row of a whole data set)
CALL () {
  MATCH (a:Assertion {key: $key}) WHERE $label = 'Assertion' RETURN a
  UNION ALL
  MATCH (n:Region {key: $key})<-[:ABOUT]-(a:Assertion) WHERE $label = 'Region' RETURN a
  UNION ALL
  MATCH (n:Zone {key: $key})<-[:ABOUT]-(a:Assertion) WHERE $label = 'Zone' RETURN a
  UNION ALL
  MATCH (n:Chain {key: $key})<-[:ABOUT]-(a:Assertion) WHERE $label = 'Chain' RETURN a
  UNION ALL
  MATCH (n:Segment {key: $key})<-[:ABOUT]-(a:Assertion) WHERE $label = 'Segment' RETURN a
  UNION ALL
  MATCH (n:Enterprise {key: $key})<-[:ABOUT]-(a:Assertion) WHERE $label = 'Enterprise' RETURN a
  UNION ALL
  MATCH (n:Project {key: $key})<-[:ABOUT]-(a:Assertion) WHERE $label = 'Project' RETURN a
  UNION ALL
  MATCH (n:StageEvent {key: $key})<-[:ABOUT]-(a:Assertion) WHERE $label = 'StageEvent' RETURN a
  UNION ALL
  MATCH (n:Observation {key: $key})<-[:ABOUT]-(a:Assertion) WHERE $label = 'Observation' RETURN a
  UNION ALL
  MATCH (n:Mechanism {key: $key})<-[:ABOUT]-(a:Assertion) WHERE $label = 'Mechanism' RETURN a
  UNION ALL
  MATCH (n:List {key: $key})<-[:ABOUT]-(a:Assertion) WHERE $label = 'List' RETURN a
  UNION ALL
  MATCH (n:Survey {key: $key})<-[:ABOUT]-(a:Assertion) WHERE $label = 'Survey' RETURN a
  UNION ALL
  MATCH (n:Product {key: $key}) WHERE $label = 'Product' RETURN {key: 'products/' + n.key, known: n.known} AS a
  UNION ALL
  MATCH (n:Product {key: substring($key, 9)}) WHERE $label = 'Assertion' AND $key STARTS WITH 'products/' RETURN {key: $key, known: n.known} AS a
  UNION ALL
  MATCH ()-[a:BELONGS_TO {key: $key}]->() WHERE $label = 'Assertion' RETURN a
  UNION ALL
  MATCH ()-[a:INPUT_OF {key: $key}]->(:Product) WHERE $label = 'Assertion' RETURN a
  UNION ALL
  MATCH ()-[a:KIND_OF {key: $key}]->() WHERE $label = 'Assertion' RETURN a
  UNION ALL
  MATCH ()-[a:PRODUCES {key: $key}]->() WHERE $label = 'Assertion' RETURN a
  UNION ALL
  MATCH ()-[a:ALSO_CLASSIFIED_AS {key: $key}]->() WHERE $label = 'Assertion' RETURN a
}
WITH a
WHERE a.known <= $asOf
RETURN DISTINCT a.key AS key
ORDER BY key
LIMIT 200
