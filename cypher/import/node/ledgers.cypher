// Question: Which lists are batches, over how many rounds?
// Parameters: $rows [{list, batch, rounds}]
// Columns: none
UNWIND $rows AS row
MATCH (list:List {key: row.list})
SET list.batch = row.batch, list.rounds = row.rounds
