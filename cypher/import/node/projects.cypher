// Question: Write the projects.
// Parameters: $rows [{key, name, nameEn, printedName, investmentWan, investmentBound, landMu, floorM2, jobs, salesWan, taxWan, capacity, unit, per, capacityPrinted, known, source, standing, confidence}]
// Columns: none
UNWIND $rows AS row
MERGE (project:Project {key: row.key})
SET project.name = row.name, project.nameEn = row.nameEn, project.printedName = row.printedName,
    project.investmentWan = row.investmentWan, project.investmentBound = row.investmentBound,
    project.landMu = row.landMu, project.floorM2 = row.floorM2, project.jobs = row.jobs,
    project.salesWan = row.salesWan, project.taxWan = row.taxWan, project.capacity = row.capacity,
    project.unit = row.unit, project.per = row.per, project.capacityPrinted = row.capacityPrinted,
    project.known = row.known, project.source = row.source, project.standing = row.standing,
    project.confidence = row.confidence
