import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Beside } from './read.ts';
import { pathOf } from './read-lines.ts';

/** Raise it when the same files give other rows: a database that has the old ones takes the new. */
const READER = 'chain-knowledge-graph reader 3';

const FILES = [
  'industry.json',
  'industry_industry.json',
  'industry_up.json',
  'company.json',
  'company_industry.json',
  'product.json',
  'company_product.json',
  'product_product.json',
];

/** The hash of all files that are read: so soon made that content which is in already is told before it is read. */
export async function contentHash(folder: string, { register, divisions, industries }: Beside): Promise<string> {
  const hash = createHash('sha256').update(READER);
  const beside = divisions === undefined ? [] : ['provinces.csv', 'cities.csv'].map((file) => join(divisions, file));
  for (const path of [...FILES.map((file) => pathOf(folder, file)), register, ...beside, industries]) {
    if (path === undefined || !existsSync(path)) continue;
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  }
  return hash.digest('hex');
}
