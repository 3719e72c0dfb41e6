// Question: take these rows out of the graph.
// Parameters: $rows [{key}]
// Columns: none
UNWIND $rows AS row
MATCH (:Enterprise)-[link:ALSO_CLASSIFIED_AS {key: 'classifications/' + row.key}]->(:Industry)
DELETE link
