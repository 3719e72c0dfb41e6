// Question: how many relationships of each type has this thing, whenever they became known?
// Parameters: $label, $key
// Columns: "TYPE OUT" and "TYPE IN" for each type (read from the node's degrees: nothing is expanded; no fewer than at any date), aside (records that were merged into others, and what was told here before staff corrected it: both are in the degrees, too)
CALL () {
  MATCH (n:Chain {key: $key}) WHERE $label = 'Chain' RETURN n
  UNION ALL
  MATCH (n:Segment {key: $key}) WHERE $label = 'Segment' RETURN n
  UNION ALL
  MATCH (n:Enterprise {key: $key}) WHERE $label = 'Enterprise' RETURN n
  UNION ALL
  MATCH (n:Project {key: $key}) WHERE $label = 'Project' RETURN n
  UNION ALL
  MATCH (n:Zone {key: $key}) WHERE $label = 'Zone' RETURN n
  UNION ALL
  MATCH (n:Region {key: $key}) WHERE $label = 'Region' RETURN n
  UNION ALL
  MATCH (n:Industry {key: $key}) WHERE $label = 'Industry' RETURN n
  UNION ALL
  MATCH (n:Product {key: $key}) WHERE $label = 'Product' RETURN n
  UNION ALL
  MATCH (n:List {key: $key}) WHERE $label = 'List' RETURN n
  UNION ALL
  MATCH (n:Mechanism {key: $key}) WHERE $label = 'Mechanism' RETURN n
  UNION ALL
  MATCH (:Merged {key: $key})-[:MERGED_INTO]->(n) WHERE $label IN labels(n) RETURN n
}
RETURN
  COUNT { (n)-[:INPUT_OF]->() } AS `INPUT_OF OUT`,
  COUNT { (n)<-[:INPUT_OF]-() } AS `INPUT_OF IN`,
  COUNT { (n)-[:KIND_OF]->() } AS `KIND_OF OUT`,
  COUNT { (n)<-[:KIND_OF]-() } AS `KIND_OF IN`,
  COUNT { (n)-[:BELONGS_TO]->() } AS `BELONGS_TO OUT`,
  COUNT { (n)<-[:BELONGS_TO]-() } AS `BELONGS_TO IN`,
  COUNT { (n)-[:PRODUCES]->() } AS `PRODUCES OUT`,
  COUNT { (n)<-[:PRODUCES]-() } AS `PRODUCES IN`,
  COUNT { (n)-[:HAS_SEGMENT]->() } AS `HAS_SEGMENT OUT`,
  COUNT { (n)<-[:HAS_SEGMENT]-() } AS `HAS_SEGMENT IN`,
  COUNT { (n)-[:ACTIVE_IN]->() } AS `ACTIVE_IN OUT`,
  COUNT { (n)<-[:ACTIVE_IN]-() } AS `ACTIVE_IN IN`,
  COUNT { (n)-[:SUPPLIES]->() } AS `SUPPLIES OUT`,
  COUNT { (n)<-[:SUPPLIES]-() } AS `SUPPLIES IN`,
  COUNT { (n)-[:BUYS]->() } AS `BUYS OUT`,
  COUNT { (n)<-[:BUYS]-() } AS `BUYS IN`,
  COUNT { (n)-[:LEADS]->() } AS `LEADS OUT`,
  COUNT { (n)<-[:LEADS]-() } AS `LEADS IN`,
  COUNT { (n)-[:FILLS|FILLED]->() } AS `FILLS OUT`,
  COUNT { (n)<-[:FILLS|FILLED]-() } AS `FILLS IN`,
  COUNT { (n)-[:BACKED_BY|WAS_BACKED_BY]->() } AS `BACKED_BY OUT`,
  COUNT { (n)<-[:BACKED_BY|WAS_BACKED_BY]-() } AS `BACKED_BY IN`,
  COUNT { (n)-[:PHASE_OF]->() } AS `PHASE_OF OUT`,
  COUNT { (n)<-[:PHASE_OF]-() } AS `PHASE_OF IN`,
  COUNT { (n)-[:LOCATED_IN]->() } AS `LOCATED_IN OUT`,
  COUNT { (n)<-[:LOCATED_IN]-() } AS `LOCATED_IN IN`,
  COUNT { (n)-[:SITED_IN]->() } AS `SITED_IN OUT`,
  COUNT { (n)<-[:SITED_IN]-() } AS `SITED_IN IN`,
  COUNT { (n)-[:PRIORITISES]->() } AS `PRIORITISES OUT`,
  COUNT { (n)<-[:PRIORITISES]-() } AS `PRIORITISES IN`,
  COUNT { (n)-[:TARGETS]->() } AS `TARGETS OUT`,
  COUNT { (n)<-[:TARGETS]-() } AS `TARGETS IN`,
  COUNT { (n)-[:PART_OF]->() } AS `PART_OF OUT`,
  COUNT { (n)<-[:PART_OF]-() } AS `PART_OF IN`,
  COUNT { (n)-[:MEMBER_OF]->() } AS `MEMBER_OF OUT`,
  COUNT { (n)<-[:MEMBER_OF]-() } AS `MEMBER_OF IN`,
  COUNT { (n)-[:CLASSIFIED_AS]->() } AS `CLASSIFIED_AS OUT`,
  COUNT { (n)<-[:CLASSIFIED_AS]-() } AS `CLASSIFIED_AS IN`,
  COUNT { (n)-[:ALSO_CLASSIFIED_AS]->() } AS `ALSO_CLASSIFIED_AS OUT`,
  COUNT { (n)<-[:ALSO_CLASSIFIED_AS]-() } AS `ALSO_CLASSIFIED_AS IN`,
  COUNT { (n)-[:ON_LIST]->() } AS `ON_LIST OUT`,
  COUNT { (n)<-[:ON_LIST]-() } AS `ON_LIST IN`,
  CASE WHEN n:Mechanism THEN COUNT { (n)-[:OF]->() } ELSE 0 END AS `OF OUT`,
  // Figures are OF something as well: these are expanded.
  COUNT { (n)<-[:OF]-(:Mechanism) } AS `OF IN`,
  COUNT { (n)-[:AIMS_AT]->() } AS `AIMS_AT OUT`,
  COUNT { (n)<-[:AIMS_AT]-() } AS `AIMS_AT IN`,
  COUNT { (n)-[:BROUGHT_BY]->() } AS `BROUGHT_BY OUT`,
  COUNT { (n)<-[:BROUGHT_BY]-() } AS `BROUGHT_BY IN`,
  COUNT { (:Merged) } + COUNT { (n)-[:FILLED|WAS_BACKED_BY|WAS_SITED_IN|WAS_PHASE_OF]-() } AS aside
