import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { eachRecord, type TableRecord } from '../read-records.ts';

/** The records of a CSV file as objects by column; none where it is absent. */
export async function readCsv(path: string | undefined): Promise<Record<string, string>[]> {
  if (path === undefined || !existsSync(path)) return [];
  const bytes = await readFile(path);
  const all: TableRecord[] = [];
  eachRecord(bytes.toString('utf8').replace(/^\uFEFF/, ''), (record) => all.push(record));
  const [head, ...records] = all;
  return records.map(({ cells }) => Object.fromEntries((head?.cells ?? []).map((name, at) => [name, cells[at] ?? ''])));
}

/** A listed company as the register of A shares has it; `area`: a short name of a province or a city, may be empty. */
export type Listed = { code: string; name: string; fullname: string; nameEn: string; area: string };

/** By six-digit code. */
export async function readRegister(path: string | undefined): Promise<Map<string, Listed>> {
  const rows = await readCsv(path);
  return new Map(
    rows.map(({ symbol: code = '', name = '', fullname = '', enname: nameEn = '', area = '' }) => [
      code,
      { code, name, fullname, nameEn, area },
    ]),
  );
}
