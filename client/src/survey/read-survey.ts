import type { SurveyRowInput, SurveySheetInput } from '../gen/graphql.ts';
import { COVER, type CoverField, FILLED, type SheetColumn } from './sheet-columns.ts';

/** Sheets of a workbook as a library reads them. */
export type ReadSheets = readonly { sheet: string; data: readonly (readonly unknown[])[] }[];

/** The rows that the server is sent at most: one more than it takes, so that it refuses the sheet itself. */
const MOST_ROWS = 5_001;

export class NoSurveySheet extends Error {}

/** A cell as text; dates as ISO, since a workbook has no time zone. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

/** The filled-in rows of a survey sheet and what its cover says. Throws NoSurveySheet for any other workbook. */
export function readSurvey(sheets: ReadSheets, into: string): SurveySheetInput {
  const cover = coverOf(sheets);
  const table = sheets
    .map(({ data }) => ({ data, head: data.findIndex((row) => row.includes('key') && row.includes('result')) }))
    .find(({ head }) => head >= 0);
  if (!cover || !table) throw new NoSurveySheet();
  const names = table.data[table.head]?.map(cellText) ?? [];
  const rows = table.data.slice(table.head + 1).flatMap((cells, at): SurveyRowInput[] => {
    const cell = (column: SheetColumn) => cellText(cells[names.indexOf(column)]);
    const filled = Object.fromEntries(FILLED.map((column) => [column, cell(column)]));
    if (Object.values(filled).every((text) => text === '')) return [];
    return [{ row: table.head + 2 + at, key: cell('key'), ...filled }];
  });
  return {
    format: cover.format,
    area: cover.area,
    into,
    revision: Number(cover.revision) || 0,
    version: Number(cover.version) || 0,
    rows: rows.slice(0, MOST_ROWS),
  };
}

function coverOf(sheets: ReadSheets): Record<CoverField, string> | undefined {
  const told = new Map(sheets.flatMap(({ data }) => data.map((row) => [cellText(row[0]), cellText(row[1])] as const)));
  const found = Object.fromEntries(COVER.map((field) => [field, told.get(field) ?? '']));
  return found.format && found.area ? (found as Record<CoverField, string>) : undefined;
}

/** Opens a file of the user and reads the survey sheet in it. */
export async function openSurvey(file: Blob, into: string): Promise<SurveySheetInput> {
  const { default: readWorkbook } = await import('read-excel-file/browser');
  const sheets = await readWorkbook(file).catch(() => {
    throw new NoSurveySheet();
  });
  return readSurvey(sheets as ReadSheets, into);
}
