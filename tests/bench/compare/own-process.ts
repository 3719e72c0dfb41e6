import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { startChild } from '../../setup/child.ts';

export type OwnProcess = { address: string; stop(): Promise<void> };

/** A folder with as good as no page. */
export function emptyPage(): string {
  const folder = join(inject('testFolder'), 'page');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  return folder;
}

/** A server over the bench's database in a process of its own: one that shares the clock's is slowed by it. */
export async function ownProcess(script: 'our-server.ts' | 'rival-server.ts'): Promise<OwnProcess> {
  const { child, says, ended } = startChild([process.execPath, '--import', 'tsx', `tests/bench/compare/${script}`], {
    NODE_ENV: 'production',
    BENCH_CONNECTION: JSON.stringify(inject('connection')),
    BENCH_PAGE: emptyPage(),
  });
  const [, address = ''] = await says(/open (http:\S+)\n/);
  return {
    address,
    async stop() {
      child.kill('SIGKILL');
      await ended();
    },
  };
}
