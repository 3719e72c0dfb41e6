import { parse } from 'csv-parse/sync';
import { losesFullWidth } from './normalise.ts';

/**
 * A record of a table and the line it begins on, from 1. Cells are trimmed. `stored`: what cells hold that lose more than
 * plain blanks, or show less of it in a workbook, by their index.
 */
export type TableRecord = { line: number; cells: readonly string[]; stored?: ReadonlyMap<number, string> };

/** Hands over all records but blank ones, one by one. Throws a CsvError for quotes that do not match. */
export function eachRecord(text: Buffer | string, take: (record: TableRecord) => void): void {
  let line = 1;
  parse(text, {
    relax_column_count: true,
    on_record: (record: string[], { lines }: { lines: number }) => {
      const stored = new Map<number, string>();
      const cells = record.map((cell, at) => {
        const text = cell.trim();
        if (text.length < cell.length && losesFullWidth(cell)) stored.set(at, cell);
        return text;
      });
      if (cells.some((cell) => cell !== '')) take({ line, cells, stored });
      line = lines + 1; // `lines` counts those read so far: a quoted cell may hold several
      return null; // what is kept is for the taker to say
    },
  });
}
