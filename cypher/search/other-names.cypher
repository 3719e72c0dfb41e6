// Question: by which other names are things known: those before a change by staff, and all of the records that were merged into them?
// Parameters: none
// Columns: id (of the thing; of a record that was merged the one that stands for it), sort (FORMER, ALIAS), names [name], printed, code, nameEn
CALL () {
  // What was undone, or gave way to a newer package, was never in force.
  MATCH (c:Change)
  WHERE c.undoneBy IS NULL AND c.setAsideZh IS NULL AND c.kind <> 'UNDONE'
  WITH c.subject AS subject, split(c.subject, ':')[0] AS label, collect(DISTINCT c.subjectName) AS names
  RETURN
    coalesce(head(COLLECT {
      MATCH (:Merged {key: substring(subject, size(label) + 1)})-[:MERGED_INTO]->(kept)
      WHERE label IN labels(kept)
      RETURN label + ':' + kept.key
    }), subject) AS id,
    'FORMER' AS sort,
    names,
    null AS printed,
    null AS code,
    null AS nameEn
  UNION ALL
  MATCH (gone:Merged)-[:MERGED_INTO]->(kept)
  RETURN
    head(labels(kept)) + ':' + kept.key AS id,
    'ALIAS' AS sort,
    [gone.name] + coalesce(gone.aliases, []) AS names,
    gone.printedName AS printed,
    gone.code AS code,
    gone.nameEn AS nameEn
}
RETURN id, sort, names, printed, code, nameEn
