import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { processIdentity } from '../../server/src/process/identity.ts';

/** Removes what killed test runs left: folders `test-<pid>` whose process is gone. Their databases ended with it. */
export async function removeOldTestFolders(dataFolder: string): Promise<void> {
  if (!existsSync(dataFolder)) return;
  for (const name of await readdir(dataFolder)) {
    const pid = Number(/^test-(\d+)$/.exec(name)?.[1]);
    if (pid > 0 && processIdentity(pid) === undefined)
      await rm(join(dataFolder, name), { recursive: true, force: true });
  }
}
