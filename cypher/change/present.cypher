// Question: which of these things are there?
// Parameters: $references [{label, key}]
// Columns: label, key, date (of a source, as printed)
UNWIND $references AS reference
CALL (reference) {
  MATCH (n:Region {key: reference.key}) WHERE reference.label = 'Region' RETURN n
  UNION ALL
  MATCH (n:Zone {key: reference.key}) WHERE reference.label = 'Zone' RETURN n
  UNION ALL
  MATCH (n:Industry {key: reference.key}) WHERE reference.label = 'Industry' RETURN n
  UNION ALL
  MATCH (n:Chain {key: reference.key}) WHERE reference.label = 'Chain' RETURN n
  UNION ALL
  MATCH (n:Segment {key: reference.key}) WHERE reference.label = 'Segment' RETURN n
  UNION ALL
  MATCH (n:Product {key: reference.key}) WHERE reference.label = 'Product' RETURN n
  UNION ALL
  MATCH (n:Enterprise {key: reference.key}) WHERE reference.label = 'Enterprise' RETURN n
  UNION ALL
  MATCH (n:Project {key: reference.key}) WHERE reference.label = 'Project' RETURN n
  UNION ALL
  MATCH (n:StageEvent {key: reference.key}) WHERE reference.label = 'StageEvent' RETURN n
  UNION ALL
  MATCH (n:Indicator {key: reference.key}) WHERE reference.label = 'Indicator' RETURN n
  UNION ALL
  MATCH (n:Observation {key: reference.key}) WHERE reference.label = 'Observation' RETURN n
  UNION ALL
  MATCH (n:Mechanism {key: reference.key}) WHERE reference.label = 'Mechanism' RETURN n
  UNION ALL
  MATCH (n:Survey {key: reference.key}) WHERE reference.label = 'Survey' RETURN n
  UNION ALL
  MATCH (n:List {key: reference.key}) WHERE reference.label = 'List' RETURN n
  UNION ALL
  MATCH (n:Conflict {key: reference.key}) WHERE reference.label = 'Conflict' RETURN n
  UNION ALL
  MATCH (n:Assertion {key: reference.key}) WHERE reference.label = 'Assertion' RETURN n
  UNION ALL
  MATCH (n:Source {key: reference.key}) WHERE reference.label = 'Source' RETURN n
  UNION ALL
  MATCH (n:ChiefUnit {key: reference.key}) WHERE reference.label = 'ChiefUnit' RETURN n
}
RETURN reference.label AS label, reference.key AS key, n.dateText AS date
