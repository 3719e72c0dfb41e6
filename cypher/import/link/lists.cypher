// Question: Which enterprises are on which shortlist?
// Parameters: $rows [{shortlist, enterprise, ownerUnit, nextStep, dueDate, notes, addedAt, addedIn}]
// Columns: none
UNWIND $rows AS row
MATCH (list:Shortlist {key: row.shortlist}), (enterprise:Enterprise {key: row.enterprise})
WITH row, list, enterprise, toString(row.dueDate) AS day
MERGE (list)-[entry:LISTS]->(enterprise)
SET entry.ownerUnit = row.ownerUnit, entry.nextStep = row.nextStep, entry.notes = row.notes,
    entry.addedAt = row.addedAt, entry.addedIn = row.addedIn,
    entry.dueDate = substring(day, 0, 4) + '-' + substring(day, 4, 2) + '-' + substring(day, 6, 2)
