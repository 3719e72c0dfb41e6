import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPackage } from '../../server/src/import/read-package.ts';
import type { PackageReading } from '../../server/src/import/reading.ts';
import type { TableName } from '../../server/src/model/tables.ts';

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The seed as the program reads it, once for all tests of a file. */
export const seed: PackageReading = await readPackage(path('seed'));

/** The cells of the rows of a table, as printed. */
export const rowsOf = (table: TableName): Readonly<Record<string, string>>[] =>
  seed.data.rows(table).map((row) => row.printed);

/** What stands beside the checkout and is not ours to ship; undefined where it is absent. */
export function besideCheckout(relative: string): string | undefined {
  const file = path(`../shared/${relative}`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
