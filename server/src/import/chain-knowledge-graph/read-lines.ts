import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { z } from 'zod';
import type { Account, Place } from './account.ts';

export type Line<T> = Place & { value: T };

/** The file or its compressed twin; undefined when there is neither. */
export const pathOf = (folder: string, name: string): string | undefined =>
  [name, `${name}.gz`].map((file) => join(folder, file)).find((path) => existsSync(path));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The lines of a file of JSON objects, plain or gzipped; none when there is no such file. */
export async function readLines<T>(
  folder: string,
  name: string,
  shape: z.ZodType<T>,
  account: Account,
): Promise<Line<T>[]> {
  const path = pathOf(folder, name);
  if (path === undefined) return [];
  const bytes = await readFile(path);
  const content = path.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes;
  const lines: Line<T>[] = [];
  for (const [index, text] of content.toString('utf8').split('\n').entries()) {
    if (text.trim() === '') continue;
    const at = { file: name, line: index + 1 };
    account.read(at);
    const reading = shape.safeParse(parsed(text));
    if (reading.success) lines.push({ ...at, value: reading.data });
    else account.drop('BAD_LINE', at, text.slice(0, 100));
  }
  return lines;
}
