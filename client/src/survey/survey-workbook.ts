import type { Sheet, SheetData } from 'write-excel-file/browser';
import type { SheetWords } from '../exporting/words.ts';
import type { SurveySheetQuery } from '../gen/graphql.ts';
import { COLUMNS, COVER, FILLED, type SheetColumn } from './sheet-columns.ts';

export type TakenSheet = SurveySheetQuery['surveySheet'];

/** Widths in characters: together they fill a page of A4 across. */
const WIDTHS: Readonly<Record<SheetColumn, number>> = {
  key: 7,
  chain: 12,
  segment: 15,
  kind: 7,
  question: 26,
  result: 8,
  enterprises: 24,
  status: 7,
  capacity: 8,
  unit: 8,
  remark: 16,
  surveyedOn: 11,
};

/** Rows above the first segment: titles, and the names that the machine reads. */
const HEAD_ROWS = 2;
/** Rows that may be added below, copied for further enterprises. */
const SPARE_ROWS = 200;

const GREY = '#5D6779';
const TINT = '#EFF1F4';
const LINE = '#C9D0D9';
const framed = { borderColor: LINE, borderStyle: 'thin' } as const;
const isFilled = (column: SheetColumn) => FILLED.some((each) => each === column);

/** A survey sheet as a workbook: a cover that says how to fill it in, and a row for each segment. */
export function surveyWorkbook(sheet: TakenSheet, words: SheetWords): Sheet<Blob>[] {
  const { t } = words;
  return [
    { sheet: t('survey.book.rows'), ...rowsSheet(sheet, words) },
    { sheet: t('survey.book.cover'), ...coverSheet(sheet, words) },
  ];
}

function rowsSheet(sheet: TakenSheet, { t, name, sentence }: SheetWords) {
  const cells = sheet.rows.map(
    (row): Partial<Record<SheetColumn, string>> => ({
      key: row.key,
      chain: row.chains.map(name).join(t('listComma')),
      segment: name(row.segment),
      kind: t(`kind.${row.kind}`),
      question: sentence(row.question),
    }),
  );
  const data = [
    COLUMNS.map((column) => ({
      value: t(`survey.column.${column}`),
      fontWeight: 'bold' as const,
      backgroundColor: TINT,
      wrap: true,
      ...framed,
    })),
    COLUMNS.map((column) => ({ value: column, textColor: GREY, fontSize: 7, ...framed })),
    ...cells.map((row) =>
      COLUMNS.map((column) => {
        const value = row[column];
        const look = { wrap: column !== 'key', alignVertical: 'top' as const, ...framed };
        if (isFilled(column)) return { ...look, value: null, type: String, backgroundColor: '#FFFFFF' };
        return {
          ...look,
          value,
          type: String,
          textColor: column === 'key' ? GREY : '#101828',
          fontSize: column === 'key' ? 7 : 10,
        };
      }),
    ),
  ] as unknown as SheetData;
  return {
    data,
    columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    stickyRowsCount: HEAD_ROWS,
    orientation: 'landscape' as const,
  };
}

function coverSheet(sheet: TakenSheet, { t, name }: SheetWords) {
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const, fontSize: 14 });
  const line = (title: string, value: string) => [
    { value: title, textColor: GREY },
    { value, type: String, wrap: true },
  ];
  const told: Record<(typeof COVER)[number], string | number> = {
    format: sheet.format,
    area: sheet.area.id,
    revision: sheet.revision,
    version: sheet.version,
  };
  const steps = t('survey.book.steps', { returnObjects: true }) as string[];
  const data = [
    [bold(t('survey.book.title', { area: name(sheet.area) })), null],
    line(t('scope.area'), name(sheet.area)),
    line(t('survey.book.takenOn'), sheet.takenOn),
    line(t('survey.book.version'), String(sheet.version)),
    line(t('scope.chain'), sheet.chains.map(name).join(t('listComma'))),
    line(t('survey.book.rowCount'), String(sheet.rows.length)),
    [null, null],
    [bold(t('survey.book.how')), null],
    ...steps.map((step, at) => line(String(at + 1), step)),
    line(t('survey.column.unit'), sheet.units.join(' ')),
    [null, null],
    line(t('survey.book.machine'), t('survey.book.untouched')),
    ...COVER.map((field) => [
      { value: field, textColor: GREY },
      { value: String(told[field]), type: String, textColor: GREY },
    ]),
  ] as unknown as SheetData;
  return { data, columns: [{ width: 18 }, { width: 100 }], orientation: 'landscape' as const };
}

/** What the result and the status may be, to be picked from a list in Excel; the first sheet is that of the rows. */
export function pickLists(
  sheet: TakenSheet,
  { t }: SheetWords,
): { column: SheetColumn; words: string[]; rows: [number, number] }[] {
  const rows: [number, number] = [HEAD_ROWS + 1, HEAD_ROWS + sheet.rows.length + SPARE_ROWS];
  return [
    {
      column: 'result',
      words: [t('survey.result.PRESENT'), t('survey.result.ABSENT'), t('survey.result.NOT_KNOWN')],
      rows,
    },
    { column: 'status', words: [t('survey.status.production'), t('survey.status.pilot')], rows },
  ];
}
