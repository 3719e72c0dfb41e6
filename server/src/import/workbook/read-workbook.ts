import { basename } from 'node:path';
import { nearest } from '../../model/nearest.ts';
import { type TableName, tableNames, tables } from '../../model/tables.ts';
import { fileProblem } from '../files/unreadable.ts';
import type { Zip } from '../files/zip.ts';
import type { Choice, Mapping } from '../mapping.ts';
import type { Problem } from '../problem.ts';
import { leftOut, type ReadPlace, unknownPlace } from '../read-place.ts';
import { emptyTable } from '../read-table.ts';
import { type Collector, collector, type PackageReading } from '../reading.ts';
import { shortened, tableReader } from '../table-reader.ts';
import { type Cell, cellsOf, type Surroundings } from './cells.ts';
import { dateStyles } from './date-formats.ts';
import { attribute, elements, textOf } from './parts.ts';
import { sheetTitle } from './sheet-title.ts';

const WORKBOOK = 'xl/workbook.xml';
/** Pages that explain a template to its reader. */
const GUIDE = /^(说明|readme)/i;
const LARGEST_COLUMN = 500;

export const isWorkbook = ({ names }: Zip): boolean => names.includes(WORKBOOK);

type Sheet = { name: string; part: string };

async function sheetsOf(zip: Zip): Promise<Sheet[]> {
  const parts = new Map<string, string>();
  for await (const { attributes } of elements(zip, 'xl/_rels/workbook.xml.rels', 'Relationship')) {
    const target = attribute(attributes, 'Target') ?? '';
    parts.set(attribute(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const sheets: Sheet[] = [];
  for await (const { attributes } of elements(zip, WORKBOOK, 'sheet'))
    sheets.push({
      name: attribute(attributes, 'name') ?? '',
      part: parts.get(attribute(attributes, '(?:\\w+:)?id') ?? '') ?? '',
    });
  return sheets;
}

async function surroundingsOf(zip: Zip): Promise<Surroundings> {
  const strings: string[] = [];
  for await (const { content } of elements(zip, 'xl/sharedStrings.xml', 'si')) strings.push(textOf(content));
  let from1904 = false;
  for await (const { attributes } of elements(zip, WORKBOOK, 'workbookPr'))
    from1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
  return { strings, dates: await dateStyles(zip), from1904 };
}

const byTitle = new Map<string, TableName>(
  tableNames.flatMap((table) => [
    [table, table],
    [sheetTitle(tables[table].title.zh), table],
  ]),
);

function noTable(name: string, near: readonly TableName[]): Problem {
  return fileProblem(
    name,
    '没有叫这个名字的表。',
    'There is no table of the name of this sheet.',
    near.length > 0
      ? {
          zh: `是否指 ${near.map((table) => tables[table].title.zh).join('、')}？`,
          en: `Did you mean ${near.map((table) => `${tables[table].title.en} (${table})`).join(', ')}?`,
        }
      : {
          zh: '页名写表名或其中文标题；不是数据的页以“说明”开头。',
          en: 'Name the sheet as the table; a sheet that is no data begins with "readme".',
        },
    { value: name, type: 'package-error' },
  );
}

const cellFault = (table: TableName, file: string, row: number, column: string, { text, formula }: Cell): Problem => ({
  ...{ table, file, row, column, value: shortened(text), type: formula ? 'formula-error' : 'cell-error' },
  problem: formula
    ? { zh: '此格是公式。', en: 'This cell is a formula.' }
    : { zh: '此格是错误值。', en: 'This cell holds an error.' },
  remedy: { zh: '复制后“选择性粘贴”为数值。', en: 'Copy it and paste it as a value.' },
});

type SheetRow = { line: number; cells: readonly Cell[] };

/** The rows of a sheet that are not empty. */
async function* rowsOf(zip: Zip, { part }: Sheet, around: Surroundings): AsyncIterable<SheetRow> {
  let line = 0;
  for await (const { attributes, content } of elements(zip, part, 'row')) {
    line = Number(attribute(attributes, 'r') ?? line + 1);
    const cells = cellsOf(content, around).filter(({ column }) => column < LARGEST_COLUMN);
    if (cells.length > 0) yield { line, cells };
  }
}

function textsOf(cells: readonly Cell[], least: number): string[] {
  const width = Math.max(least, 1 + Math.max(...cells.map(({ column }) => column)));
  const texts = Array.from({ length: width }, () => '');
  for (const { column, text } of cells) texts[column] = text;
  return texts;
}

/** A sheet of a name that is no table's: what it might be. */
async function lookAt(zip: Zip, sheet: Sheet, around: Surroundings): Promise<ReadPlace> {
  let labels: string[] = [];
  let rows = -1;
  for await (const { cells } of rowsOf(zip, sheet, around)) {
    rows += 1;
    if (rows === 0) labels = textsOf(cells, 0);
  }
  const near = nearest(sheet.name, byTitle.keys()).flatMap((title) => byTitle.get(title) ?? []);
  return unknownPlace(sheet.name, labels, Math.max(0, rows), near);
}

async function readSheet(
  zip: Zip,
  sheet: Sheet,
  around: Surroundings,
  into: Collector,
  choice: Choice | undefined,
): Promise<void> {
  const { name } = sheet;
  const named = byTitle.get(sheetTitle(name));
  const table = choice?.table ?? named;
  if (choice?.table === null || (table === undefined && GUIDE.test(name))) {
    into.places.push(leftOut(name));
    return;
  }
  if (table === undefined) {
    const place = await lookAt(zip, sheet, around);
    into.places.push(place);
    into.problems.push(noTable(name, place.near));
    return;
  }
  const reader = tableReader({ table, file: name }, into.findings(table), choice);
  into.hash.update(`\0${table}\0`);
  if (choice) into.hash.update(JSON.stringify(choice));
  let header: string[] = [];
  for await (const { line, cells } of rowsOf(zip, sheet, around)) {
    for (const cell of cells.filter(({ formula, error }) => formula || error))
      into.problems.push(cellFault(table, name, line, header[cell.column] ?? '', cell));
    const texts = textsOf(cells, header.length);
    if (header.length === 0) header = texts;
    into.hash.update(`${JSON.stringify(texts)}\n`);
    reader.take({ line, cells: texts });
  }
  if (reader.empty()) into.problems.push(emptyTable({ table, file: name }));
  into.places.push({ ...reader.read(), encoding: null });
}

/**
 * Reads a workbook with a sheet a table, named as the table or its Chinese title where `mapping` does not say otherwise;
 * the first row names the columns.
 */
export async function readWorkbook(zip: Zip, file: string, mapping: Mapping = {}): Promise<PackageReading> {
  const into = collector();
  const name = basename(file).replace(/\.\w+$/, '');
  into.hash.update(name);
  const sheets = await sheetsOf(zip);
  const around = await surroundingsOf(zip);
  for (const sheet of sheets) await readSheet(zip, sheet, around, into, mapping[sheet.name]);
  return into.reading(name, 'WORKBOOK');
}
