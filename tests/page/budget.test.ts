import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { CLIENT_FOLDER } from '../../server/src/start/checkout.ts';
import { buildClient } from '../../server/src/start/client-build.ts';
import { scriptsOf } from './scripts-of.ts';

/** What a script says, but for the names of others that it can load. */
const contentOf = (file: string): string =>
  readFileSync(join(CLIENT_FOLDER, file), 'utf8').replaceAll(/assets\/[\w.-]+\.js/g, '');

beforeAll(() => buildClient(() => undefined), 120_000);

test('the overview needs at most 400 kB of JavaScript, and no Cytoscape', () => {
  const { files, kilobytes } = scriptsOf('src/overview/OverviewPage.tsx');
  expect(kilobytes).toBeGreaterThan(100);
  expect(kilobytes).toBeLessThanOrEqual(400);
  for (const file of files) expect(contentOf(file)).not.toContain('cytoscape');
});

test('the chain map needs at most 600 kB of JavaScript', () => {
  const { kilobytes } = scriptsOf('src/chain/ChainPage.tsx');
  expect(kilobytes).toBeGreaterThan(100);
  expect(kilobytes).toBeLessThanOrEqual(600);
});
