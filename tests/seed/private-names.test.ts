import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tableNames } from '../../server/src/model/tables.ts';
import { rowsOf } from './seed.ts';

/** Digests of the names of the writers and quoted persons of the documents, so that no name stands here either. */
const FORBIDDEN = new Set([
  '07f191e6a93ea226',
  '09dd4f550507f8fb',
  '0e53b9d75a45004f',
  '5651e19a3c895c14',
  '67abd323e65f7636',
  '6f664067c0c8108a',
  '91072a61e4ab1ea2',
  'a3a6815f29b1080f',
  'a45e597d9e3484f1',
  'ad90820f1a8063f2',
  'adfe7f1a565ce1f7',
  'bf8044dbd08a2cc5',
  'c8589729f606c0a4',
  'd2fbd6d61d7165be',
  'd46dce464371f84e',
]);

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** All runs of two and three Chinese characters of a text. */
const runs = (text: string): string[] =>
  [2, 3]
    .flatMap((length) => Array.from(text, (_, at) => text.slice(at, at + length)))
    .filter((run) => /^\p{Script=Han}{2,3}$/u.test(run));

test('nothing the seed says holds the name of a private person', () => {
  const found = new Map<string, string>();
  for (const table of tableNames)
    for (const row of rowsOf(table))
      for (const cell of Object.values(row)) for (const run of runs(cell)) found.set(run, cell);
  const named = [...found].filter(([run]) => FORBIDDEN.has(digest(run)));
  expect(named.map(([, cell]) => cell)).toEqual([]);
});
