import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sweepTemporary, temporaryFolder } from '../../server/src/process/temporary.ts';

it('what a killed process left is removed, what a living one keeps stays, and everything else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'temporary-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const mine = basename(temporaryFolder('import', randomUUID()));
  // The number of this process, but another that had it before.
  const before = `import-${process.pid}-1-${randomUUID()}`;
  const names = [mine, before, `import-${gone}-99-${randomUUID()}`, `export-${gone}-99-${randomUUID()}`, 'import-4'];
  for (const name of names) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'package.csv'), 'key');
  }

  await sweepTemporary('import', folder);
  expect(readdirSync(folder).sort()).toEqual([mine, names[3], 'import-4'].sort());
});
