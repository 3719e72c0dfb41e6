import { parse } from 'csv-parse/sync';

/**
 * A record of a table and the line it begins on, from 1. Cells are trimmed. `stored`: what cells of a workbook hold that
 * show less of it, by their index.
 */
export type TableRecord = { line: number; cells: readonly string[]; stored?: ReadonlyMap<number, string> };

/** Hands over all records but blank ones, one by one. Throws a CsvError for quotes that do not match. */
export function eachRecord(text: Buffer | string, take: (record: TableRecord) => void): void {
  let line = 1;
  parse(text, {
    relax_column_count: true,
    on_record: (record: string[], { lines }: { lines: number }) => {
      const cells = record.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) take({ line, cells });
      line = lines + 1; // `lines` counts those read so far: a quoted cell may hold several
      return null; // what is kept is for the taker to say
    },
  });
}
