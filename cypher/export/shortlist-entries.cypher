// Question: which entries have the shortlists, each list's in the order in which they were added?
// Parameters: none
// Columns: key (enterprise/shortlist)
MATCH (list:Shortlist)-[entry:LISTS]->(enterprise:Enterprise)
RETURN enterprise.key + '/' + list.key AS key
ORDER BY list.key, entry.addedIn, enterprise.key
