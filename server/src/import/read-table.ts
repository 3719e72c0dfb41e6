import { CsvError, parse } from 'csv-parse/sync';
import { type TableName, tables } from '../model/tables.ts';
import { nearest } from './nearest.ts';
import type { Row, Value } from './package-data.ts';
import type { Problem, Sentence } from './problem.ts';
import { readCell } from './read-cell.ts';

type Printed = { line: number; cells: readonly string[] };
type Place = { table: TableName; file: string };
export type TableReading = { rows: Row[]; problems: Problem[] };

const faultAt = (place: Place, row: number, column: string, value: string, problem: Sentence, remedy: Sentence): Problem => ({
  ...place,
  row,
  column,
  value,
  problem,
  remedy,
});

/** The records with the line each begins on; blank lines are left out. */
function readRecords(text: string): Printed[] {
  const records = parse(text, { info: true, relax_column_count: true }) as unknown as { record: string[]; info: { lines: number } }[];
  let line = 1;
  const printed: Printed[] = [];
  for (const { record, info } of records) {
    const cells = record.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== '')) printed.push({ line, cells });
    line = info.lines + 1;
  }
  return printed;
}

function* checkHeader(place: Place, header: readonly string[]): Iterable<Problem> {
  const columns = Object.keys(tables[place.table].fields);
  for (const column of columns) {
    if (!header.includes(column)) {
      yield faultAt(place, 1, column, '', { zh: '缺少这一列。', en: 'This column is missing.' }, { zh: '在表头补上；没有内容就留空。', en: 'Add it to the header; leave its cells empty when nothing is known.' });
    }
  }
  for (const [index, column] of header.entries()) {
    if (!columns.includes(column)) {
      const meant = nearest(column, columns)[0];
      yield faultAt(
        place,
        1,
        column,
        column,
        { zh: '这张表没有这一列。', en: 'The table has no such column.' },
        meant === undefined
          ? { zh: '删去这一列。', en: 'Remove it.' }
          : { zh: `是否指 ${meant}？否则删去。`, en: `Did you mean ${meant}? Else remove it.` },
      );
    } else if (header.indexOf(column) !== index) {
      yield faultAt(place, 1, column, column, { zh: '表头中这一列出现两次。', en: 'The header has this column twice.' }, { zh: '只留一列。', en: 'Keep one of them.' });
    }
  }
}

function* checkWidth(place: Place, header: readonly string[], { line, cells }: Printed): Iterable<Problem> {
  if (cells.length === header.length) return;
  yield faultAt(
    place,
    line,
    '',
    '',
    { zh: `有 ${cells.length} 格，表头有 ${header.length} 列。`, en: `The row has ${cells.length} cells, the header ${header.length} columns.` },
    { zh: '检查逗号；内容中有逗号时整格加英文双引号。', en: 'Check the commas; a cell that contains one must stand in double quotes.' },
  );
}

/** Rows of one CSV text; `from` is the position of its first row in the table. */
export function readTable(place: Place, text: string, from: number): TableReading {
  let records: Printed[];
  try {
    records = readRecords(text);
  } catch (error) {
    const line = error instanceof CsvError && 'lines' in error ? Number(error['lines']) : 0;
    const problem = { zh: '不是有效的 CSV（多半是引号没有成对）。', en: 'This is no valid CSV (mostly a quote that is not closed).' };
    return { rows: [], problems: [faultAt(place, line, '', '', problem, { zh: '用英文双引号成对括住整格，格内的引号写两遍。', en: 'Enclose the cell in double quotes and double those inside it.' })] };
  }
  const [head, ...body] = records;
  if (!head) {
    const problem = { zh: '文件是空的。', en: 'The file is empty.' };
    return { rows: [], problems: [faultAt(place, 1, '', '', problem, { zh: '至少写上表头，或从 datapackage.json 中去掉。', en: 'Write at least the header, or take the file out of datapackage.json.' })] };
  }
  const header = head.cells;
  const problems = [...checkHeader(place, header)];
  const rows = body.map((printed, index): Row => {
    problems.push(...checkWidth(place, header, printed));
    const values: Record<string, Value> = {};
    const cells: Record<string, string> = {};
    for (const [at, column] of header.entries()) {
      const field = tables[place.table].fields[column];
      const cell = printed.cells[at] ?? '';
      cells[column] = cell;
      if (!field || cell === '') continue;
      const reading = readCell(cell, field);
      if ('value' in reading) values[column] = reading.value;
      else problems.push(faultAt(place, printed.line, column, cell, reading.problem, reading.remedy));
    }
    return { ...place, line: printed.line, position: from + index, printed: cells, values };
  });
  return { rows, problems };
}
