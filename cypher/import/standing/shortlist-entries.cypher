// Question: rows of shortlist_entries, as they stand in the graph.
// Parameters: $keys (of rows: enterprise/shortlist)
// Columns: row (its cells)
UNWIND $keys AS wanted
WITH wanted, last(split(wanted, '/')) AS list
MATCH
  (n:Shortlist {key: list})-[entry:LISTS]->
  (enterprise:Enterprise {key: substring(wanted, 0, size(wanted) - size(list) - 1)})
RETURN entry {.*, dueDateText: entry.dueDate, enterprise: enterprise.key, shortlist: n.key} AS row
