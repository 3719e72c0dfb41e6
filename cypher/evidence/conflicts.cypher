// Question: about what do sources disagree, and since when is that known?
// Parameters: none
// Columns: subject ("Label:key"), key (of the conflict that was known first), known (yyyymmdd: the earliest date by which a second statement was made)
MATCH (subject)<-[:ABOUT]-(c:Conflict)-[:BETWEEN]->(statement:Assertion|Observation)
WITH subject, c, statement.known AS date ORDER BY date
WITH subject, c, collect(date) AS dates
WITH subject, c, coalesce(dates[1], dates[0]) AS known ORDER BY known, c.key
WITH subject, collect({key: c.key, known: known})[0] AS first
RETURN
  head([label IN labels(subject) WHERE label <> 'Area']) + ':' + subject.key AS subject,
  first.key AS key,
  first.known AS known
ORDER BY subject
