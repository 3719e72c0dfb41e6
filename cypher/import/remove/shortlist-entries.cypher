// Question: take rows of shortlist_entries away.
// Parameters: $rows [{key}] (enterprise/shortlist)
// Columns: none
UNWIND $rows AS row
WITH row, last(split(row.key, '/')) AS list
MATCH
  (:Shortlist {key: list})-[entry:LISTS]->
  (:Enterprise {key: substring(row.key, 0, size(row.key) - size(list) - 1)})
DELETE entry
