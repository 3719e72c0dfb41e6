import { CsvError } from 'csv-parse/sync';
import { fileProblem } from './files/unreadable.ts';
import type { Choice } from './mapping.ts';
import type { Problem, Sentence } from './problem.ts';
import { eachRecord } from './read-records.ts';
import { type Findings, type Place, type TableReader, tableReader } from './table-reader.ts';

export const unclosed: { problem: Sentence; remedy: Sentence } = {
  problem: {
    zh: '不是有效的 CSV（多半是引号没有成对）。',
    en: 'This is no valid CSV (mostly a quote that is not closed).',
  },
  remedy: {
    zh: '用英文双引号成对括住整格，格内的引号写两遍。',
    en: 'Enclose the cell in double quotes and double those inside it.',
  },
};

export const emptyTable = ({ table, file }: Place): Problem => ({
  ...fileProblem(
    file,
    '文件是空的。',
    'The file is empty.',
    {
      zh: '至少写上表头，或从 datapackage.json 中去掉。',
      en: 'Write at least the header, or take the file out of datapackage.json.',
    },
    { table },
  ),
  row: 1,
});

/**
 * Reads one CSV text of a table into `findings`, with all that cannot be read; a text that is no CSV leaves no rows.
 * Returns what it was read as.
 */
export function readTable(
  place: Place,
  text: Buffer | string,
  findings: Findings,
  choice?: Choice,
): ReturnType<TableReader['read']> {
  const from = findings.rows.length;
  const reader = tableReader(place, findings, choice);
  try {
    eachRecord(text, reader.take);
    if (reader.empty()) findings.problems.push(emptyTable(place));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    findings.rows.length = from;
    const row = 'lines' in error ? Number(error.lines) : 0;
    findings.problems.push({ ...place, row, column: '', value: '', type: 'source-error', ...unclosed });
  }
  return reader.read();
}
