import type { SheetData } from 'write-excel-file/browser';

/** A sheet of a workbook: a head and its rows; null is an empty cell, never a zero. */
export type Sheet = {
  name: string;
  /** Title, and width in characters. */
  columns: readonly { title: string; width: number }[];
  rows: readonly (readonly (string | number | null)[])[];
};

/** Longest name of a sheet, and what it may not hold, by the rules of Excel. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** Saves sheets as one XLSX. The library is loaded when it is first needed. */
export async function saveWorkbook(file: string, sheets: readonly Sheet[]): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  await writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name.replaceAll(FORBIDDEN, ' ').slice(0, LONGEST_NAME),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const })),
        ...rows.map((row) =>
          row.map((value) => (typeof value === 'string' ? { value, type: String, wrap: true } : value)),
        ),
      ] as SheetData,
    })),
  ).toFile(file);
}
