// Question: Write the figures.
// Parameters: $rows [{key, value, unit, population, populationEn, period, bound, numerator, denominator, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MERGE (observation:Observation {key: row.key})
SET observation.value = row.value, observation.unit = row.unit,
    observation.population = row.population, observation.populationEn = row.populationEn,
    observation.period = row.period, observation.bound = row.bound,
    observation.numerator = row.numerator, observation.denominator = row.denominator,
    observation.known = row.known, observation.source = row.source,
    observation.standing = row.standing, observation.confidence = row.confidence
