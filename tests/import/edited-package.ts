import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackageFolder } from './package-folder.ts';

export const TINY_CHAIN = fileURLToPath(new URL('../tiny-chain', import.meta.url));

type Edit = { table: string; from: string; to: string };

/** A copy of the tiny-chain package with some text replaced; `from` must occur exactly once. Gone when the test ends (`using`). */
export const editedPackage = (...edits: readonly Edit[]): PackageFolder => editedCopy(TINY_CHAIN, ...edits);

/** The same of any package. */
export function editedCopy(folder: string, ...edits: readonly Edit[]): PackageFolder {
  const path = mkdtempSync(join(tmpdir(), 'package-'));
  cpSync(folder, path, { recursive: true });
  for (const { table, from, to } of edits) {
    const file = join(path, 'tables', `${table}.csv`);
    const parts = readFileSync(file, 'utf8').split(from);
    if (parts.length !== 2) throw new Error(`${from} occurs ${parts.length - 1} times in ${table}`);
    writeFileSync(file, parts.join(to));
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
