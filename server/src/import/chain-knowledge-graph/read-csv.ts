import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError } from 'csv-parse/sync';
import { decode } from '../files/decode.ts';
import { undecodable } from '../files/undecodable.ts';
import { fileProblem, Unreadable } from '../files/unreadable.ts';
import { eachRecord, type TableRecord } from '../read-records.ts';
import { unclosed } from '../read-table.ts';
import type { Encodings } from './read-lines.ts';

const lacking = (file: string, columns: readonly string[]): Unreadable =>
  new Unreadable(
    fileProblem(
      file,
      `文件缺少这些列：${columns.join('、')}。`,
      `The file lacks columns: ${columns.join(', ')}.`,
      { zh: '重新下载该数据集，或把文件移开。', en: 'Download the data set again, or move the file away.' },
      { type: 'missing-label' },
    ),
  );

function recordsOf(file: string, text: Buffer): TableRecord[] {
  const all: TableRecord[] = [];
  try {
    eachRecord(text, (record) => all.push(record));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unreadable({ ...fileProblem(file, '', '', unclosed.remedy), ...unclosed });
  }
  return all;
}

/** These columns of a CSV file, record by record; none where it is absent. Throws Unreadable. */
export async function readCsv<Column extends string>(
  path: string | undefined,
  columns: readonly Column[],
  encodings: Encodings,
): Promise<Record<Column, string>[]> {
  if (path === undefined || !existsSync(path)) return [];
  const file = basename(path);
  const bytes = await readFile(path);
  const decoded = decode(bytes);
  if (!decoded) throw new Unreadable(undecodable(file, bytes));
  if (decoded.encoding !== 'UTF-8') encodings[file] = decoded.encoding;
  const [head, ...records] = recordsOf(file, decoded.text);
  const missing = columns.filter((column) => !head?.cells.includes(column));
  if (missing.length > 0) throw lacking(file, missing);
  const at = columns.map((column) => [column, head?.cells.indexOf(column) ?? -1] as const);
  return records.map(
    ({ cells }) =>
      Object.fromEntries(at.map(([column, index]) => [column, cells[index] ?? ''])) as Record<Column, string>,
  );
}
