import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableName } from '../model/tables.ts';
import { readDescriptor } from './descriptor.ts';
import { type PackageData, packageData, type Row } from './package-data.ts';
import type { Problem, Sentence } from './problem.ts';
import { readTable } from './read-table.ts';

export type PackageReading = {
  name: string;
  /** SHA-256 of the name and the text of all tables: equal hash, equal content. */
  hash: string;
  data: PackageData;
  /** What could not be read; the rules of validate.ts come on top. */
  problems: readonly Problem[];
};

const decoder = new TextDecoder('utf-8', { fatal: true }); // drops a BOM

const unreadable: { problem: Sentence; remedy: Sentence } = {
  problem: { zh: '文件不存在，或不是 UTF-8 编码。', en: 'The file does not exist, or is not in UTF-8.' },
  remedy: {
    zh: '核对 datapackage.json 中的路径；用 Excel 时另存为“CSV UTF-8”。',
    en: 'Check the path in datapackage.json; in Excel, save as "CSV UTF-8".',
  },
};

async function readText(path: string): Promise<string | undefined> {
  try {
    return decoder.decode(await readFile(path));
  } catch {
    return undefined;
  }
}

/** Reads a package folder: `datapackage.json` and the tables it names. Never throws for what the package contains. */
export async function readPackage(folder: string): Promise<PackageReading> {
  const { descriptor, problems } = await readDescriptor(folder);
  const hash = createHash('sha256').update(descriptor.name);
  const tables: Partial<Record<TableName, Row[]>> = {};
  for (const { table, files } of descriptor.resources) {
    let rows: Row[] = [];
    for (const file of files) {
      const content = await readText(join(folder, file));
      if (content === undefined) {
        problems.push({ table, file, row: 0, column: '', value: '', ...unreadable });
        continue;
      }
      hash.update(`\0${table}\0`).update(content);
      const reading = readTable({ table, file }, content, rows.length);
      rows = rows.concat(reading.rows);
      for (const problem of reading.problems) problems.push(problem);
    }
    tables[table] = rows;
  }
  return { name: descriptor.name, hash: hash.digest('hex'), data: packageData(tables), problems };
}
