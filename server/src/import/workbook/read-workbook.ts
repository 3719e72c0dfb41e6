import { basename } from 'node:path';
import { nearest } from '../../model/nearest.ts';
import { type TableName, tableNames, tables } from '../../model/tables.ts';
import { fileProblem } from '../files/unreadable.ts';
import type { Zip } from '../files/zip.ts';
import type { Problem } from '../problem.ts';
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

function noTable({ name }: Sheet): Problem {
  const near = nearest(name, byTitle.keys());
  return fileProblem(
    name,
    '没有叫这个名字的表。',
    'There is no table of the name of this sheet.',
    near.length > 0
      ? { zh: `是否指 ${near.join('、')}？`, en: `Did you mean ${near.join(', ')}?` }
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

async function readSheet(zip: Zip, { name, part }: Sheet, around: Surroundings, into: Collector): Promise<void> {
  const table = byTitle.get(sheetTitle(name));
  if (table === undefined) {
    if (!GUIDE.test(name)) into.problems.push(noTable({ name, part }));
    return;
  }
  const reader = tableReader({ table, file: name }, into.findings(table));
  into.hash.update(`\0${table}\0`);
  let header: string[] = [];
  let line = 0;
  for await (const { attributes, content } of elements(zip, part, 'row')) {
    line = Number(attribute(attributes, 'r') ?? line + 1);
    const cells = cellsOf(content, around).filter(({ column }) => column < LARGEST_COLUMN);
    if (cells.length === 0) continue;
    for (const cell of cells.filter(({ formula, error }) => formula || error))
      into.problems.push(cellFault(table, name, line, header[cell.column] ?? '', cell));
    const width = Math.max(header.length, 1 + Math.max(...cells.map(({ column }) => column)));
    const texts = Array.from({ length: width }, () => '');
    for (const { column, text } of cells) texts[column] = text;
    if (header.length === 0) header = texts;
    into.hash.update(`${JSON.stringify(texts)}\n`);
    reader.take({ line, cells: texts });
  }
  if (reader.empty()) into.problems.push(emptyTable({ table, file: name }));
}

/** Reads a workbook with a sheet a table, named as the table or its Chinese title; the first row names the columns. */
export async function readWorkbook(zip: Zip, file: string): Promise<PackageReading> {
  const into = collector();
  const name = basename(file).replace(/\.\w+$/, '');
  into.hash.update(name);
  const sheets = await sheetsOf(zip);
  const around = await surroundingsOf(zip);
  for (const sheet of sheets) await readSheet(zip, sheet, around, into);
  return into.reading(name, 'WORKBOOK');
}
