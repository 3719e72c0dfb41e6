import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { CLIENT_FOLDER } from '../../server/src/start/checkout.ts';
import { buildClient } from '../../server/src/start/client-build.ts';

type Chunk = { file: string; isEntry?: boolean; imports?: string[] };
const KILOBYTE = 1000;

let manifest: Record<string, Chunk>;

beforeAll(async () => {
  await buildClient(() => undefined);
  manifest = JSON.parse(readFileSync(join(CLIENT_FOLDER, '.vite/manifest.json'), 'utf8'));
}, 120_000);

/** All JavaScript that a view needs, gzipped: the entry, the chunk of the view, and what both import. */
function scriptsOf(view: string): { files: string[]; kilobytes: number } {
  const needed = new Set<string>();
  const need = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    manifest[name]?.imports?.forEach(need);
  };
  for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) need(name);
  need(view);
  const files = [...needed].flatMap((name) => manifest[name]?.file ?? []).filter((file) => file.endsWith('.js'));
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(CLIENT_FOLDER, file))).length, 0);
  return { files, kilobytes: bytes / KILOBYTE };
}

test('the overview needs at most 400 kB of JavaScript, and no Cytoscape', () => {
  const { files, kilobytes } = scriptsOf('src/overview/OverviewPage.tsx');
  expect(kilobytes).toBeGreaterThan(100);
  expect(kilobytes).toBeLessThanOrEqual(400);
  for (const file of files) expect(readFileSync(join(CLIENT_FOLDER, file), 'utf8')).not.toContain('cytoscape');
});

test('the chain map needs at most 600 kB of JavaScript', () => {
  const { kilobytes } = scriptsOf('src/chain/ChainPage.tsx');
  expect(kilobytes).toBeGreaterThan(100);
  expect(kilobytes).toBeLessThanOrEqual(600);
});
