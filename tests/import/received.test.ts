import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { received } from '../../server/src/import/upload/received.ts';
import { packageFolder } from './package-folder.ts';

test('what comes is written and counted; who falls silent is not waited for', async () => {
  using folder = packageFolder({});
  const path = join(folder.path, 'upload');
  let bytes = 0;
  const came = (more: number) => {
    bytes += more;
  };
  await received(Readable.from([Buffer.from('ab'), Buffer.from('c')]), path, came);
  expect([readFileSync(path, 'utf8'), bytes]).toEqual(['abc', 3]);
  const endless = new Readable({ read: () => undefined });
  endless.push('ab');
  await expect(received(endless, path, came, 20)).rejects.toThrow('fell silent');
  expect(endless.destroyed).toBe(true);
});
