// Question: Write the printing faults.
// Parameters: $rows [{key, locator, printed, reading, noteZh, noteEn, known, source}]
// Columns: none
UNWIND $rows AS row
MERGE (printingFault:PrintingFault {key: row.key})
SET printingFault.locator = row.locator, printingFault.printed = row.printed,
    printingFault.reading = row.reading, printingFault.noteZh = row.noteZh,
    printingFault.noteEn = row.noteEn, printingFault.known = row.known,
    printingFault.source = row.source
