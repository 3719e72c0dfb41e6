import { basename } from 'node:path';
import { type TableName, tables } from '../../model/tables.ts';
import { fileProblem } from '../files/unreadable.ts';
import type { Zip } from '../files/zip.ts';
import { type Choice, choiceFor, type Mapping } from '../mapping.ts';
import type { Problem } from '../problem.ts';
import { leftOut, type ReadPlace, unknownPlace } from '../read-place.ts';
import { emptyTable } from '../read-table.ts';
import { type Collector, collector, type PackageReading } from '../reading.ts';
import { tableNamed, tablesNear } from '../table-named.ts';
import { tableReader } from '../table-reader.ts';
import { type Cell, cellsOf, type Surroundings } from './cells.ts';
import { attribute, elements, textOf } from './parts.ts';
import { sheetFaults } from './sheet-faults.ts';
import { stylesOf } from './styles.ts';

const WORKBOOK = 'xl/workbook.xml';
/** Pages that explain a template to its reader. */
const GUIDE = /^(说明|readme)/i;
const LARGEST_COLUMN = 500;

export const isWorkbook = ({ names }: Zip): boolean => names.includes(WORKBOOK);

type Sheet = { name: string; part: string; hidden: boolean };

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
      hidden: /hidden/i.test(attribute(attributes, 'state') ?? ''),
    });
  return sheets;
}

async function surroundingsOf(zip: Zip): Promise<Surroundings> {
  const strings: string[] = [];
  for await (const { content } of elements(zip, 'xl/sharedStrings.xml', 'si')) strings.push(textOf(content));
  let from1904 = false;
  for await (const { attributes } of elements(zip, WORKBOOK, 'workbookPr'))
    from1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
  return { strings, styles: await stylesOf(zip), from1904 };
}

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

type SheetRow = { line: number; cells: readonly Cell[] };

/** The rows of a sheet that are not empty; `merged` is told of cells that are merged, which stand behind all rows. */
async function* rowsOf(
  zip: Zip,
  { part }: Sheet,
  around: Surroundings,
  merged: (reference: string) => void = () => undefined,
): AsyncIterable<SheetRow> {
  let line = 0;
  for await (const { attributes, content } of elements(zip, part, '(?:row|mergeCell)')) {
    const reference = attribute(attributes, 'ref');
    if (reference !== undefined) {
      merged(reference);
      continue;
    }
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

/** By column: what cells hold that show less of it. */
const storedOf = (cells: readonly Cell[]): ReadonlyMap<number, string> =>
  new Map(cells.flatMap(({ column, stored }) => (stored === undefined ? [] : [[column, stored]])));

/** A sheet of a name that is no table's: what it might be. */
async function lookAt(zip: Zip, sheet: Sheet, around: Surroundings): Promise<ReadPlace> {
  let labels: string[] = [];
  let rows = -1;
  for await (const { cells } of rowsOf(zip, sheet, around)) {
    rows += 1;
    if (rows === 0) labels = textsOf(cells, 0);
  }
  return unknownPlace(sheet.name, labels, Math.max(0, rows), tablesNear(sheet.name));
}

async function readSheet(
  zip: Zip,
  sheet: Sheet,
  around: Surroundings,
  into: Collector,
  choice: Choice | undefined,
): Promise<void> {
  const { name, hidden } = sheet;
  const named = tableNamed(name);
  const table = choice?.table ?? named;
  if (choice?.table === null || (table === undefined && (hidden || GUIDE.test(name)))) {
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
  const faults = sheetFaults({ table, file: name }, reader.columns, into.problems);
  for await (const { line, cells } of rowsOf(zip, sheet, around, faults.merged)) {
    faults.ofRow(line, cells);
    const texts = textsOf(cells, reader.columns().length);
    into.hash.update(`${JSON.stringify(texts)}\n`);
    reader.take({ line, cells: texts, stored: storedOf(cells) });
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
  for (const sheet of sheets) await readSheet(zip, sheet, around, into, choiceFor(mapping, sheet.name));
  return into.reading(name, 'WORKBOOK');
}
