import { parse } from 'csv-parse/sync';

/** A record of a CSV text and the line it begins on, from 1. Cells are trimmed. */
export type CsvRecord = { line: number; cells: readonly string[] };

/** All records but blank ones. Throws a CsvError for quotes that do not match. */
export function readRecords(text: string): CsvRecord[] {
  const parsed = parse(text, { info: true, relax_column_count: true }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  const records: CsvRecord[] = [];
  let line = 1;
  for (const { record, info } of parsed) {
    const cells = record.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== '')) records.push({ line, cells });
    line = info.lines + 1; // `lines` counts those read so far: a quoted cell may hold several
  }
  return records;
}
