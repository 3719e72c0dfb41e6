import { CsvError } from 'csv-parse/sync';
import type { TableName } from '../model/tables.ts';
import { checkHeader } from './check-header.ts';
import { problemAt, type Row } from './package-data.ts';
import type { Problem, Sentence } from './problem.ts';
import { type CsvRecord, readRecords } from './read-records.ts';
import { readRow } from './read-row.ts';

export type TableReading = { rows: Row[]; problems: Problem[] };
type Place = { table: TableName; file: string };

const unclosed: { problem: Sentence; remedy: Sentence } = {
  problem: {
    zh: '不是有效的 CSV（多半是引号没有成对）。',
    en: 'This is no valid CSV (mostly a quote that is not closed).',
  },
  remedy: {
    zh: '用英文双引号成对括住整格，格内的引号写两遍。',
    en: 'Enclose the cell in double quotes and double those inside it.',
  },
};
const empty: { problem: Sentence; remedy: Sentence } = {
  problem: { zh: '文件是空的。', en: 'The file is empty.' },
  remedy: {
    zh: '至少写上表头，或从 datapackage.json 中去掉。',
    en: 'Write at least the header, or take the file out of datapackage.json.',
  },
};

const refused = (place: Place, row: number, why: { problem: Sentence; remedy: Sentence }): TableReading => ({
  rows: [],
  problems: [{ ...place, row, column: '', value: '', ...why }],
});

function wrongWidth(row: Row, cells: number, columns: number): Problem {
  return problemAt(
    row,
    '',
    { zh: `有 ${cells} 格，表头有 ${columns} 列。`, en: `The row has ${cells} cells, the header ${columns} columns.` },
    {
      zh: '检查逗号；内容中有逗号时整格加英文双引号。',
      en: 'Check the commas; a cell that contains one must stand in double quotes.',
    },
  );
}

/** Rows of one CSV text with all that cannot be read; `from` is the position of its first row in the table. */
export function readTable(place: Place, text: string, from: number): TableReading {
  let records: CsvRecord[];
  try {
    records = readRecords(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused(place, 'lines' in error ? Number(error.lines) : 0, unclosed);
  }
  const [head, ...body] = records;
  if (!head) return refused(place, 1, empty);
  const header = head.cells;
  const problems = [...checkHeader(place.table, place.file, header)];
  const rows = body.map(({ line, cells }, index): Row => {
    const printed = Object.fromEntries(header.map((column, at) => [column, cells[at] ?? '']));
    const reading = readRow({ ...place, line, position: from + index }, printed);
    if (cells.length !== header.length) problems.push(wrongWidth(reading.row, cells.length, header.length));
    for (const problem of reading.problems) problems.push(problem);
    return reading.row;
  });
  return { rows, problems };
}
