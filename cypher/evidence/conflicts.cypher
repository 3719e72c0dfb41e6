// Question: about what do sources disagree, and since when is that known?
// Parameters: none
// Columns: subject ("Label:key"), known (yyyymmdd: the earliest date by which a second statement was made)
MATCH (subject)<-[:ABOUT]-(c:Conflict)-[:BETWEEN]->(statement:Assertion|Observation)
WITH subject, c, statement.known AS date ORDER BY date
WITH subject, c, collect(date) AS dates
RETURN
  head([label IN labels(subject) WHERE label <> 'Area']) + ':' + subject.key AS subject,
  min(coalesce(dates[1], dates[0])) AS known
ORDER BY subject
