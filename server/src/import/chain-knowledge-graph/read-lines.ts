import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { z } from 'zod';
import { decode, type Encoding } from '../files/decode.ts';
import { fileProblem, Unreadable } from '../files/unreadable.ts';
import type { Account, Place } from './account.ts';

export type Line<T> = Place & { value: T };

/** Files that are not in UTF-8. */
export type Encodings = Record<string, Encoding>;

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

async function unpacked(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  if (!path.endsWith('.gz')) return bytes;
  try {
    return await promisify(gunzip)(bytes);
  } catch {
    throw new Unreadable(
      fileProblem(
        basename(path),
        '压缩文件已损坏或不完整。',
        'The compressed file is damaged or was cut short.',
        { zh: '重新下载，或放解压后的文件。', en: 'Download it again, or put the unpacked file there.' },
        { type: 'scheme-error' },
      ),
    );
  }
}

/** The lines of a file of JSON objects, plain or gzipped; none when there is no such file. Throws Unreadable. */
export async function readLines<T>(
  folder: string,
  name: string,
  shape: z.ZodType<T>,
  { account, encodings }: { account: Account; encodings: Encodings },
): Promise<Line<T>[]> {
  const path = pathOf(folder, name);
  if (path === undefined) return [];
  const content = await unpacked(path);
  const decoded = decode(content);
  if (decoded && decoded.encoding !== 'UTF-8') encodings[name] = decoded.encoding;
  const lines: Line<T>[] = [];
  for (const [index, text] of (decoded?.text ?? content).toString('utf8').split('\n').entries()) {
    if (text.trim() === '') continue;
    const at = { file: name, line: index + 1 };
    account.read(at);
    if (!decoded && text.includes('\uFFFD')) {
      account.drop('BAD_BYTES', at, text.slice(0, 100));
      continue;
    }
    const reading = shape.safeParse(parsed(text));
    if (reading.success) lines.push({ ...at, value: reading.data });
    else account.drop('BAD_LINE', at, text.slice(0, 100));
  }
  return lines;
}
