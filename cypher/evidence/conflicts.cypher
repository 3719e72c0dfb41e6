// Question: about what do sources disagree, and since when is that known?
// Parameters: none
// Columns: subject ("Label:key"), known (yyyymmdd: the date by which the second statement was made)
MATCH (subject)<-[:ABOUT]-(c:Conflict)-[:BETWEEN]->(statement)-[:FROM]->(s:Source)
WITH subject, c, coalesce(s.date, 0) AS date ORDER BY date
WITH subject, c, collect(date) AS dates
RETURN
  head([label IN labels(subject) WHERE label <> 'Area']) + ':' + subject.key AS subject,
  coalesce(dates[1], dates[0]) AS known
ORDER BY subject
