import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CLIENT_FOLDER } from '../../server/src/start/checkout.ts';

type Chunk = { file: string; isEntry?: boolean; imports?: string[] };
const KILOBYTE = 1000;

/** All JavaScript that a view of the built page needs, gzipped: the entry, the chunk of the view, what both import. */
export function scriptsOf(view: string): { files: string[]; kilobytes: number } {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(CLIENT_FOLDER, '.vite/manifest.json'), 'utf8'));
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
