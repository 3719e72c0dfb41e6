// Question: which chains are there, with which segments?
// Parameters: none
// Columns: key, name, nameEn, version, origin, noteZh, noteEn, made (by staff), members [{segment, side, group, groupEn}] in the order of the package
MATCH (c:Chain)
RETURN
  c.key AS key,
  c.name AS name,
  c.nameEn AS nameEn,
  c.version AS version,
  c.origin AS origin,
  c.noteZh AS noteZh,
  c.noteEn AS noteEn,
  c.origin = 'CUSTOM' AND EXISTS { (c)-[:FROM]->(:Source {kind: 'STAFF'}) } AS made,
  COLLECT {
    MATCH (c)-[h:HAS_SEGMENT]->(s:Segment)
    RETURN { segment: s.key, side: h.side, group: h.group, groupEn: h.groupEn }
    ORDER BY h.position
  } AS members
ORDER BY c.position, key
