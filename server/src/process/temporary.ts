import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIdentity } from './identity.ts';

/** A process as it stands in the name of a folder: its number, and when it began. */
const markOf = (pid: number): string => `${pid}-${processIdentity(pid)?.began.replaceAll(/\W/g, '')}`;

/** The path of a folder in which this process keeps something while it lives, such as `import-4711-89320-<id>`. */
export const temporaryFolder = (kind: string, id: string): string =>
  join(tmpdir(), `${kind}-${markOf(process.pid)}-${id}`);

/** Removes what processes left that were killed: an upload may be of 100 MB, and for nobody else's eyes. */
export async function sweepTemporary(kind: string, folder: string = tmpdir()): Promise<void> {
  for (const name of await readdir(folder)) {
    const [found, pid, began] = new RegExp(`^${kind}-(\\d+)-(\\w+)-[0-9a-f-]{36}$`).exec(name) ?? [];
    if (found === undefined || `${pid}-${began}` === markOf(Number(pid))) continue;
    // What belongs to another user stays.
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
